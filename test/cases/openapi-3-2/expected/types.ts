export interface GetFileCookies {
  session?: string[] | undefined;
  theme?: string[] | undefined;
}

export interface FileModel {
  name: string;
}
