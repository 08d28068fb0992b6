export interface StartChatBody {
  text?: string | undefined;
}

export interface ExportReadingsResponse {
  at: number;
}

export interface Step {
  name: string;
}

export interface RunEvent {
  event: "step";
  id?: string | undefined;
  data: Step;
}
