export type ListReportsResponse = string[];

export interface ListReportsResponseHeaders {
  /** A whole number. */
  "X-Total": number;
  /**
   * How much of all that is
   *
   * At most 1.
   */
  "X-Ratio"?: number | undefined;
  "X-Cached"?: boolean | undefined;
  "X-Kind"?: Kind | undefined;
  "X-Days"?: number[] | undefined;
  "X-Names"?: string[] | undefined;
  "X-Color"?: Color | undefined;
  "X-Flags"?:
    | {
        [key: string]: boolean;
      }
    | undefined;
  "X-Filter"?: Filter | undefined;
  /** A whole number. */
  "X-Next"?: number | null | undefined;
  "X-Plain"?: string | undefined;
  "Set-Cookie"?: string[] | undefined;
}

export interface ListReports5xxResponse {
  code: string;
}

export interface DeleteReportResponseHeaders {
  /** A whole number. */
  "Retry-After": number;
}

export type GetReportResponse = string;

export interface BusyResponse {
  reason: string;
}

export interface BusyResponseHeaders {
  /** A whole number; at least 0. */
  "X-Rate-Limit": number;
}

export type Kind = "daily" | "weekly";

export interface Color {
  /** A whole number. */
  R: number;
  name?: string | undefined;
}

export interface Filter {
  /** Format `date`. */
  since: string;
}
