// npm run test:e2e [-- --browser] [-- --update-images]    E2E_GREP=words plays only the scenes whose titles match
await import(process.argv.includes("--browser") ? "./browser.mjs" : "./journey.mjs");
