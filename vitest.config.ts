import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // On two cores vitest would take one; the longest tests wait for a browser or another process.
    maxWorkers: 2,
  },
});
