// @ts-check
// Plans in Visual Studio Code: a custom editor over the editor's own text documents, which bring undo, unsaved changes, saving and merging; and plans in the Markdown preview.
"use strict";

const vscode = require("vscode");
const { carryPlans, difference, withEnds } = require("./text.js");

const VIEW = "planWidget.plan";

/** @typedef {{ kind: "ready" } | { kind: "changed", text: string } | { kind: "save" | "undo" | "redo" } | { kind: "opened", address: string }} PageMessage */

class PlanEditor {
  /** @param {import("vscode").Uri} folder the extension's own */
  constructor(folder) {
    this.folder = folder;
  }

  /**
   * @param {import("vscode").TextDocument} document
   * @param {import("vscode").WebviewPanel} panel
   */
  resolveCustomTextEditor(document, panel) {
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: [this.folder] };
    /** The text that the page shows, as it knows it. @type {string | undefined} */
    let shown;
    // One after the other: each is made to what the one before has left.
    let turn = Promise.resolve();

    const show = () => {
      const text = document.getText().replace(/\r\n/g, "\n");
      if (text == shown) return;
      shown = text;
      webview.postMessage({ kind: "show", text });
    };
    /** @param {string} text */
    const change = async text => {
      shown = text;
      const now = document.getText(), next = withEnds(text, document.eol == vscode.EndOfLine.CRLF);
      if (now == next) return;
      const { start, end, text: put } = difference(now, next);
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), put);
      // A document that may not be written shows again what it holds.
      if (!await vscode.workspace.applyEdit(edit)) {
        shown = undefined;
        show();
      }
    };
    const listeners = [
      vscode.workspace.onDidChangeTextDocument(event => event.document == document && event.contentChanges.length && show()),
      vscode.workspace.onDidSaveTextDocument(saved => saved == document && webview.postMessage({ kind: "saved" })),
      webview.onDidReceiveMessage((/** @type {PageMessage} */ message) => {
        if (message.kind == "ready") {
          shown = undefined;
          show();
        } else if (message.kind == "changed") turn = turn.then(() => change(message.text), () => {});
        else if (message.kind == "save") turn = turn.then(async () => void await document.save(), () => {});
        else if (message.kind == "undo" || message.kind == "redo") vscode.commands.executeCommand(message.kind);
      }),
    ];
    panel.onDidDispose(() => listeners.forEach(listener => listener.dispose()));
    webview.html = this.page(webview, vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) === false);
  }

  /**
   * @param {import("vscode").Webview} webview
   * @param {boolean} readOnly
   */
  page(webview, readOnly) {
    /** @param {string[]} path */
    const at = (...path) => webview.asWebviewUri(vscode.Uri.joinPath(this.folder, ...path)).toString();
    const own = webview.cspSource;
    const policy = `default-src 'none'; script-src ${own} 'wasm-unsafe-eval'; style-src ${own}; img-src ${own} data: blob:; connect-src ${own}; worker-src ${own} blob:`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="${at("source", "page.css")}">
<script src="${at("source", "page.js")}"></script>
<script type="module" src="${at("widget", "plan-widget.js")}"></script>
</head>
<body><plan-widget activate="eager" store="none"${readOnly ? ' mode="view"' : ""}></plan-widget></body>
</html>`;
  }
}

/** @param {import("vscode").ExtensionContext} context */
exports.activate = context => {
  /** @param {string} view */
  const reopen = view => async (/** @type {import("vscode").Uri | undefined} */ uri) => {
    const input = /** @type {any} */ (vscode.window.tabGroups.activeTabGroup.activeTab?.input);
    const target = uri ?? input?.uri;
    if (target) await vscode.commands.executeCommand("vscode.openWith", target, view);
  };
  context.subscriptions.push(
    vscode.window.registerCustomEditorProvider(VIEW, new PlanEditor(context.extensionUri), {
      supportsMultipleEditorsPerDocument: true,
      // What was filtered, scrolled to and chosen is there again when the tab is.
      webviewOptions: { retainContextWhenHidden: true, enableFindWidget: false },
    }),
    vscode.commands.registerCommand("planWidget.showText", reopen("default")),
    vscode.commands.registerCommand("planWidget.showPlan", reopen(VIEW)),
  );
  return { extendMarkdownIt: carryPlans };
};
