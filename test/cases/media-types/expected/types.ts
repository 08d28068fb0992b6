export interface PutAttachmentBody {
  file: Blob;
  note?: string | undefined;
}

export interface DocumentModel {
  /** At most 80 characters. */
  title: string;
  body?: string | undefined;
}

export interface Problem {
  detail?: string | undefined;
}
