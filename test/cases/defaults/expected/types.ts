export interface PutSettingsQuery {
  /** @defaultValue `true` */
  notify?: boolean | undefined;
}

/** Defaults of every kind, and those that are not applied. */
export type Settings = Base & {
  theme: Theme;
  /**
   * @defaultValue
   * ```json
   * {}
   * ```
   */
  layout: Layout;
  /**
   * @defaultValue
   * ```json
   * [{ columns: 1 }]
   * ```
   */
  notes: Layout[];
  channel?: Channel | undefined;
  /** @defaultValue `null` */
  owner: string | null;
  limits?:
    | {
        [key: string]: Layout;
      }
    | undefined;
};

/** Defaults of every kind, and those that are not applied. */
export type SettingsRequest = BaseRequest & {
  theme?: Theme | undefined;
  /**
   * @defaultValue
   * ```json
   * {}
   * ```
   */
  layout?: LayoutRequest | undefined;
  /**
   * @defaultValue
   * ```json
   * [{ columns: 1 }]
   * ```
   */
  notes?: LayoutRequest[] | undefined;
  channel?: ChannelRequest | undefined;
  /** @defaultValue `null` */
  owner?: string | null | undefined;
  limits?:
    | {
        [key: string]: LayoutRequest;
      }
    | undefined;
};

export interface Base {
  [key: string]: unknown;
  id: string;
  /** @defaultValue `"required properties are never filled in"` */
  mode: string;
  /**
   * A whole number; at least 1.
   *
   * @defaultValue `1`
   */
  revision: number;
  /** @defaultValue `"true"` */
  wrong?: boolean | undefined;
}

export interface BaseRequest {
  [key: string]: unknown;
  id: string;
  /** @defaultValue `"required properties are never filled in"` */
  mode: string;
  /**
   * A whole number; at least 1.
   *
   * @defaultValue `1`
   */
  revision?: number | undefined;
  /** @defaultValue `"true"` */
  wrong?: boolean | undefined;
}

/** @defaultValue `"light"` */
export type Theme = "light" | "dark";

export interface Layout {
  /**
   * A whole number.
   *
   * @defaultValue `2`
   */
  columns: number;
  parent?: Layout | undefined;
}

export interface LayoutRequest {
  /**
   * A whole number.
   *
   * @defaultValue `2`
   */
  columns?: number | undefined;
  parent?: LayoutRequest | undefined;
}

export type Channel = ChannelMail | ChannelChat;

export type ChannelRequest = ChannelMailRequest | ChannelChatRequest;

export interface ChannelMail {
  kind: "mail";
  address: string;
  /** @defaultValue `true` */
  html: boolean;
}

export interface ChannelMailRequest {
  kind: "mail";
  address: string;
  /** @defaultValue `true` */
  html?: boolean | undefined;
}

export interface ChannelChat {
  kind: "chat";
  /** @defaultValue `"general"` */
  room: string;
}

export interface ChannelChatRequest {
  kind: "chat";
  /** @defaultValue `"general"` */
  room?: string | undefined;
}

export interface Problem {
  title: string;
  /** @defaultValue `false` */
  retry: boolean;
}
