export type * from "./analysis";
export type * from "./evidence";
export type * from "./finding";
export type * from "./house";
export type * from "./newsroom";
export type * from "./span";
export type * from "./speech";
export type * from "./structure";
