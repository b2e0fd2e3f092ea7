export { cleanText } from "./clean-text";
export { imageText, isImageName } from "./image";
export { readTranscript, type Turn } from "./transcript";
export { transcriptQuotations } from "./transcript-quotations";
