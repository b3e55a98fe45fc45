/** What VS Code offers to the script of a webview, once. */
export interface VsCodeApi<State, Message> {
  postMessage(message: Message): void;
  getState(): State | undefined;
  setState(state: State): void;
}

declare global {
  function acquireVsCodeApi<State, Message>(): VsCodeApi<State, Message>;
}
