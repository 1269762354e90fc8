import { once } from "node:events";
import { config as loadEnv } from "dotenv";
import { adminCommands, commands, menus } from "../commands/index.ts";
import { createApp, type App } from "./app.ts";
import { ConfigError, readConfig } from "./config.ts";
import { createAnswerer, type Answerer } from "./discord/callback.ts";
import { deferral } from "./discord/deferral.ts";
import { runGateway } from "./discord/gateway.ts";
import { runEndpoint } from "./discord/http.ts";
import { respond } from "./discord/respond.ts";
import { createInteractionRest } from "./discord/rest.ts";
import { createWebhook } from "./discord/webhook.ts";
import { openLibrary } from "./library.ts";
import { createLog } from "./log.ts";
import { startPreview } from "./preview/server.ts";

/** EX_CONFIG of sysexits.h: starting again without a change is useless. */
const EXIT_CONFIG = 78;

try {
  await main();
  process.exit(0);
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exit(EXIT_CONFIG);
}

async function main(): Promise<void> {
  loadEnv({ quiet: true });
  const config = readConfig(process.env);
  const log = createLog(config.LOG_LEVEL);
  const stop = stopSignal();
  process.on("unhandledRejection", (error) => log.error({ err: error }, "a failure that nothing caught"));
  const library = await openLibrary(config.CORPUS_DIR, { watch: true, log });
  const app = createApp({ config, commands, menus, adminCommands, library, now: () => new Date(), log });
  await runEdge(app, stop);
  await library.close();
}

/** Aborts when the process is asked to end. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGTERM", "SIGINT"] as const) process.once(name, () => controller.abort());
  return controller.signal;
}

/** Where members ask: the HTTP endpoint, the gateway, or this machine alone. */
async function runEdge(app: App, stop: AbortSignal): Promise<void> {
  const { config, now, log } = app;
  if (config.INTERACTIONS_PORT !== undefined) {
    return runEndpoint({ config, answerer: discordAnswerer(app), now, log }, stop);
  }
  if (config.DISCORD_TOKEN !== undefined) {
    return runGateway({ config, answerer: discordAnswerer(app), log }, stop);
  }
  return runPreview(app, stop);
}

async function runPreview(app: App, stop: AbortSignal): Promise<void> {
  const preview = await startPreview(app);
  const { articles, defects } = app.library.current().corpus;
  const broken = defects.length > 0 ? `, ${defects.length} defects (npm run check:corpus lists them)` : "";
  console.log(`
  Try it here      ${preview.url}  (${articles.length} articles${broken})
  In the terminal  npm run ask
  With Discord     DISCORD_TOKEN and DISCORD_APPLICATION_ID into .env (.env.example says where they come from),
                   then npm run register && npm start
`);
  if (!stop.aborted) await once(stop, "abort");
  await preview.close();
}

function discordAnswerer(app: App): Answerer {
  const webhook = createWebhook(createInteractionRest(app.config.DISCORD_API), app.log);
  return createAnswerer({
    respond: (interaction) => respond(interaction, app),
    deferral: (interaction) => deferral(interaction, app),
    webhook,
    log: app.log,
  });
}
