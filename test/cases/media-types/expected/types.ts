export interface PutAttachmentBody {
  file: Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array>;
  note?: string | undefined;
  more?: (Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array>)[] | undefined;
}

export interface DocumentModel {
  /** At most 80 characters. */
  title: string;
  body?: string | undefined;
}

export interface Problem {
  detail?: string | undefined;
}
