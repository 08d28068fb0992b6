export interface StartChatBody {
  text?: string | undefined;
}

export interface ExportReadingsResponse {
  at: number;
}

export interface CompleteBody {
  prompt: string;
  stream?: boolean | undefined;
}

export interface Delta {
  text: string;
}

export interface Step {
  name: string;
}

export interface RunEvent {
  event: "step";
  id?: string | undefined;
  data: Step;
}
