export interface DeleteV1ProjectsByProjectIdMembersByMemberIdPath {
  projectId: string;
  "member-id": string;
}

export interface ErrorModel {
  details?: ErrorModelDetails | undefined;
}

export interface ErrorModelDetails {
  code?: string | undefined;
}

export type ErrorBadRequest = string;

export type CheckoutSessionModel = string;

export type CheckoutSession = string;

export type LoudProject = string;

export type Project = string;

export type ProjectSchemaModel = string;
