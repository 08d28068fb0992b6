export type ParameterStyle =
  | "matrix"
  | "label"
  | "simple"
  | "form"
  | "spaceDelimited"
  | "pipeDelimited"
  | "deepObject"
  | "cookie";

/** How a value becomes text (OpenAPI 3.1.2, section 4.8.12.4), or the media type that it is written in. */
export type ParameterSerialization =
  | {
      readonly by: "style";
      readonly style: ParameterStyle;
      readonly explode: boolean;
      readonly allowReserved: boolean;
    }
  | {
      readonly by: "content";
      readonly content: ParameterContent;
      /** Per property of a form. */
      readonly encoding: Readonly<Record<string, Encoding>>;
    };

/** What the media type of a parameter's `content` makes of its value. */
export type ParameterContent = "json" | "form" | "text";

/** How a property of a form, or a part of a multipart body, is written. */
export interface Encoding {
  readonly contentType?: string;
  /** What the headers of a part hold, where the description leaves them one value. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly style?: ParameterStyle;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
}
