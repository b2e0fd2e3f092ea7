/** A parsed snippet body, in the terms of VS Code's snippet syntax. */
export type SnippetNode =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "stop"; readonly index: number; readonly preset: readonly SnippetNode[] | undefined }
  | { readonly kind: "choice"; readonly index: number; readonly options: readonly string[] }
  | { readonly kind: "variable"; readonly name: string; readonly transform: VariableTransform | undefined };

export interface VariableTransform {
  readonly pattern: RegExp;
  readonly replacement: string;
}

// A number and a name at a given place (sticky); neither matches across a brace.
const INDEX = /\d+/y;
const NAME = /[A-Z_]+/y;

/** Parses a snippet body strictly: what VS Code would quietly take as plain text is an error here. */
export function parseSnippet(body: string): readonly SnippetNode[] {
  const reader = new Reader(body);
  const nodes = reader.nodes(undefined);
  if (!reader.done) throw reader.error("Unexpected }");
  return nodes;
}

class Reader {
  private at = 0;
  constructor(private readonly body: string) {}

  get done(): boolean {
    return this.at >= this.body.length;
  }

  error(problem: string): Error {
    return new Error(`${problem} at ${this.at}: ${this.body.slice(Math.max(0, this.at - 20), this.at + 20)}`);
  }

  nodes(until: "}" | undefined): readonly SnippetNode[] {
    const nodes: SnippetNode[] = [];
    while (!this.done && this.body[this.at] !== until) {
      nodes.push(this.body[this.at] === "$" ? this.dollar() : { kind: "text", text: this.text() });
    }
    return nodes;
  }

  private text(): string {
    let text = "";
    while (!this.done && this.body[this.at] !== "$" && this.body[this.at] !== "}") text += this.character("\\$}");
    if (text === "") throw this.error("Unescaped }");
    return text;
  }

  private character(escapable: string): string {
    const escaped = this.body[this.at] === "\\";
    if (escaped) this.at++;
    const character = this.body[this.at++] ?? "";
    if (escaped && (character === "" || !escapable.includes(character))) throw this.error("Needless escape");
    return character;
  }

  private dollar(): SnippetNode {
    this.at++;
    const index = this.match(INDEX);
    if (index !== undefined) return { kind: "stop", index: Number(index), preset: undefined };
    this.expect("{");
    return this.braced();
  }

  private braced(): SnippetNode {
    const index = this.match(INDEX);
    if (index === undefined) return this.variable();
    if (this.body[this.at] === "|") return this.choice(Number(index));
    let preset: readonly SnippetNode[] | undefined;
    if (this.body[this.at] === ":") {
      this.at++;
      preset = this.nodes("}");
    }
    this.expect("}");
    return { kind: "stop", index: Number(index), preset };
  }

  private choice(index: number): SnippetNode {
    const options = [""];
    this.at++;
    while (!this.done && this.body[this.at] !== "|") {
      if (this.body[this.at] === ",") {
        this.at++;
        options.push("");
      } else options.push((options.pop() ?? "") + this.character("\\,|"));
    }
    this.expect("|");
    this.expect("}");
    return { kind: "choice", index, options };
  }

  private variable(): SnippetNode {
    const name = this.match(NAME);
    if (name === undefined) throw this.error("Expected a tab stop or a variable");
    const transform = this.body[this.at] === "/" ? this.transform() : undefined;
    this.expect("}");
    return { kind: "variable", name, transform };
  }

  private transform(): VariableTransform {
    const [pattern, replacement] = [this.upToSlash(), this.upToSlash()];
    this.expect("/");
    return { pattern: new RegExp(pattern), replacement };
  }

  private upToSlash(): string {
    const end = this.body.indexOf("/", this.at + 1);
    if (end < 0) throw this.error("Expected /");
    const part = this.body.slice(this.at + 1, end);
    this.at = end;
    return part;
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.body)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }

  private expect(character: string): void {
    if (this.body[this.at] !== character) throw this.error(`Expected ${character}`);
    this.at++;
  }
}

/** Variables as they stand on one fixed day, Saturday 5 September 2026: a day and a month that transforms change. */
const TODAY: Readonly<Record<string, string>> = {
  CURRENT_YEAR: "2026",
  CURRENT_MONTH_NAME: "September",
  CURRENT_DATE: "05",
  CURRENT_DAY_NAME: "Saturday",
};

/** The text that a snippet leaves when the writer tabs through it: presets, first choices, today's date. */
export function expandSnippet(nodes: readonly SnippetNode[], today = TODAY): string {
  const presets = new Map<number, string>();
  const visit = (node: SnippetNode): void => {
    if (node.kind === "choice") presets.set(node.index, node.options[0] ?? "");
    if (node.kind !== "stop" || node.preset === undefined) return;
    node.preset.forEach(visit);
    presets.set(node.index, node.preset.map(expand).join(""));
  };
  const expand = (node: SnippetNode): string => {
    if (node.kind === "text") return node.text;
    if (node.kind !== "variable") return presets.get(node.index) ?? "";
    const value = today[node.name];
    if (value === undefined) throw new Error(`Unknown variable ${node.name}`);
    return node.transform === undefined ? value : value.replace(node.transform.pattern, node.transform.replacement);
  };
  nodes.forEach(visit);
  return nodes.map(expand).join("");
}

/** Every node of a body, the inner ones included. */
export function flatten(nodes: readonly SnippetNode[]): readonly SnippetNode[] {
  return nodes.flatMap((node) => (node.kind === "stop" ? [node, ...flatten(node.preset ?? [])] : [node]));
}
