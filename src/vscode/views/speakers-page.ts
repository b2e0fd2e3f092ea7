import * as vscode from "vscode";

/** The page of the Speakers panel: its words, and nothing that it does not bring along itself. */
export function speakersPage(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const script = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, "dist/speakers-panel.js")).toString();
  const style = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, "media/speakers-panel.css")).toString();
  const nonce = crypto.randomUUID();
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    // The picture on its way to a PNG.
    "img-src data:",
  ].join("; ");
  return `<!DOCTYPE html>
<html lang="${escape(vscode.env.language)}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link nonce="${nonce}" rel="stylesheet" href="${escape(style)}">
<title>${escape(vscode.l10n.t("Speakers"))}</title>
</head>
<body>
<p id="nothing" role="status"></p>
<main id="content" hidden>
${tools()}
<div id="chart"></div>
<p id="hint">${escape(vscode.l10n.t("Arrow keys go from quotation to quotation, Enter goes to the text."))}</p>
${table()}
</main>
<script nonce="${nonce}" src="${escape(script)}"></script>
</body>
</html>`;
}

function tools(): string {
  const button = (format: string, label: string): string =>
    `<button type="button" data-format="${format}">${escape(label)}</button>`;
  return [
    `<div id="tools" role="group" aria-label="${escape(vscode.l10n.t("Save"))}">`,
    button("svg", vscode.l10n.t("Save as SVG…")),
    button("png", vscode.l10n.t("Save as PNG…")),
    button("csv", vscode.l10n.t("Save as CSV…")),
    "</div>",
  ].join("\n");
}

function table(): string {
  const column = (label: string, name = ""): string => `<th scope="col"${name}>${escape(label)}</th>`;
  const figure = ' class="figure"';
  return [
    '<div class="scroll"><table>',
    `<caption>${escape(vscode.l10n.t("The same as a table"))}</caption>`,
    "<thead><tr>",
    column(vscode.l10n.t("Speaker")),
    column(vscode.l10n.t("Quotations"), figure),
    column(vscode.l10n.t("Reports"), figure),
    column(vscode.l10n.t("Words"), figure),
    column(vscode.l10n.t("Share"), figure),
    column(vscode.l10n.t("Lines")),
    '</tr></thead><tbody id="rows"></tbody></table></div>',
  ].join("\n");
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
