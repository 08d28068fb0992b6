/** How the service is. */
export interface Health {
  status: "up" | "degraded";
  /**
   * When that began.
   *
   * Format `date-time`.
   */
  since?: string | undefined;
}
