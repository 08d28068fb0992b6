export interface GetAlbumResponse {
  title: string;
  /** A whole number. */
  count?: number | undefined;
  cover: Blob;
  photos: Blob[];
  sizes?: number[] | undefined;
  meta?: MetaDownload | undefined;
}

export interface GetAlbum404Response {
  reason?: string | undefined;
}

export type PutAlbumBody = unknown[];

export type PutAlbumResponse = [MetaDownload?, ...Blob[]];

export interface AddPhotosBody {
  photos: (Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array>)[];
  meta?: MetaUpload | undefined;
  tags?: string[] | undefined;
}

export type AddPhotosResponse = MetaDownload[];

export interface AddAlbumBody {
  cover?: Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array> | undefined;
}

export interface SearchAlbumsWhole {
  tags?: string[] | undefined;
  near?: Meta | undefined;
}

export interface SearchAlbumsQuery {
  whole?: SearchAlbumsWhole | undefined;
}

export interface Meta {
  name: string;
  /** A whole number. */
  year?: number | undefined;
}

export interface MetaDownload {
  name: string;
  /** A whole number. */
  year?: number | undefined;
}

export interface MetaUpload {
  name: string;
  /** A whole number. */
  year?: number | undefined;
}
