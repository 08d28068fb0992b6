export interface GetReportFilter {
  since?: string | undefined;
}

export interface GetReportWhere {
  a?: string | undefined;
}

export interface GetReportPath {
  /** A whole number. */
  year: number;
  /** A whole number; at least 1; at most 12. */
  month: number;
}

export interface GetReportQuery {
  tags?: string[] | undefined;
  filter?: GetReportFilter | undefined;
  where?: GetReportWhere | undefined;
  raw?: string | undefined;
}

export interface GetReportHeaders {
  "X-Tenant": string;
}

export interface GetReportCookies {
  session?: string | undefined;
}

export interface CreateReportBody {
  title?: string | undefined;
}

export interface CreateReportPath {
  /** A whole number. */
  year: number;
  /** A whole number; at least 1; at most 12. */
  month: number;
}

export interface CreateReportQuery {
  dryRun: boolean;
}
