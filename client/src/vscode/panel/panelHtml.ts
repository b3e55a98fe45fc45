import { Uri } from 'vscode';
import type { Webview } from 'vscode';
import { inkStyle } from '../../../../server/src/exports/page/paperStyle.ts';
import { stanceStyle } from '../../../../server/src/exports/page/stanceStyle.ts';
import type { UiLanguage } from '../../../../server/src/protocol/messages/message.ts';

/** Where the panel's own files lie in the extension: all that its page may load. */
export function panelResources(extension: Uri): Uri[] {
  return [Uri.joinPath(extension, 'dist'), Uri.joinPath(extension, 'client', 'media')];
}

/** The empty page. Everything in it, article text above all, is put there by the script as text, never as markup. */
export function panelHtml(webview: Webview, extension: Uri, language: UiLanguage): string {
  const script = webview.asWebviewUri(Uri.joinPath(extension, 'dist', 'panel.js')).toString();
  const style = webview.asWebviewUri(Uri.joinPath(extension, 'client', 'media', 'panel.css')).toString();
  const nonce = crypto.randomUUID();
  const policy = `default-src 'none'; style-src ${webview.cspSource} 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style nonce="${nonce}">${stanceStyle}</style>
<link rel="stylesheet" href="${style}">
<style nonce="${nonce}">@media print { :root { ${inkStyle} } }</style>
<title>Statement Lens</title>
</head>
<body>
<main id="panel"></main>
<svg id="links" aria-hidden="true"></svg>
<div id="announcer" class="for-screen-readers" role="status" aria-live="polite"></div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
