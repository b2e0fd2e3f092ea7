/** The colours of a chart, as anything that SVG takes for a colour. Signs differ in shape too: colour says nothing alone. */
export interface Palette {
  /** Behind everything; undefined leaves the page as it is. */
  readonly paper: string | undefined;
  readonly ink: string;
  readonly soft: string;
  readonly accent: string;
  readonly line: string;
}

/** For files that leave the editor: dark on white, as it is printed. */
export const PRINT: Palette = {
  paper: "#ffffff",
  ink: "#1f1f1f",
  soft: "#5a5a5a",
  accent: "#1a6fc4",
  line: "#c8c8c8",
};
