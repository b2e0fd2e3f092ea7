/** What the paste bundle exports: loaded when a writer first pastes HTML. */
export { textOfHtml } from "./text-of-html";
