import type { Timeline } from "../core/chart";

/** What the extension tells the page. */
export type ToPage =
  | { readonly type: "show"; readonly uri: string; readonly timeline: Timeline }
  /** Nothing to show, and why. */
  | { readonly type: "nothing"; readonly message: string }
  /** A picture is wanted, for a file. */
  | { readonly type: "paint" };

export type ExportFormat = "svg" | "png" | "csv";

/** What the page tells the extension. */
export type FromPage =
  | { readonly type: "ready" }
  | { readonly type: "reveal"; readonly quote: number }
  | { readonly type: "export"; readonly format: ExportFormat }
  /** The picture, in base64; empty when the browser could not paint it. */
  | { readonly type: "painted"; readonly png: string };

/** What VS Code keeps of the page while it is hidden, and over a restart. */
export interface PageState {
  readonly uri: string;
}

/** How the picture for a file is drawn, whether as SVG or as PNG. */
export const PICTURE = { width: 1000, fontFamily: "system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif" } as const;
