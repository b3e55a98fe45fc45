/** Waits until VS Code has taken note of the extension's start, and may start others. */
export function afterStart(): Promise<void> {
  return new Promise((go) => setTimeout(go));
}
