// Writes the fields of the Elastic Common Schema that events may use, as npm's @elastic/ecs publishes them:
//   npm pack @elastic/ecs@8.11.5 && tar xzf elastic-ecs-8.11.5.tgz
//   node tests/schemas/extract_ecs.mjs package > tests/schemas/ecs.json
import { createRequire } from "node:module";
import { resolve } from "node:path";

const published = resolve(process.argv[2], "build/commonjs/index.js");
const { EcsFlat, EcsVersion } = createRequire(import.meta.url)(published);
const SETS = ["destination", "ecs", "event", "http", "observer", "related", "rule", "source", "url", "user"];

const fields = Object.entries(EcsFlat)
  .filter(([name]) => SETS.includes(name.split(".")[0]) || !name.includes("."))
  .map(([name, field]) => {
    const allowed = field.allowed_values?.map((value) => [value.name, value.expected_event_types ?? []]);
    return [name, { type: field.type, array: field.normalize.includes("array"), ...(allowed && { allowed }) }];
  });
const lines = fields.map(([name, field]) => `    ${JSON.stringify(name)}: ${JSON.stringify(field)}`);
const head = `  "source": "npm @elastic/ecs, Apache License 2.0",\n  "version": ${JSON.stringify(EcsVersion)},`;
console.log(`{\n${head}\n  "fields": {\n${lines.join(",\n")}\n  }\n}`);
