// npm run test:e2e [-- --browser | --german] [-- --update-images]    E2E_GREP=words plays only the scenes whose titles match
const journey = ["browser", "german"].find((name) => process.argv.includes(`--${name}`)) ?? "journey";
await import(`./${journey}.mjs`);
