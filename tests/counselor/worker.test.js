// @ts-check
// The desk over its worker: progress, cancel, one question after another, failures.
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { MessageChannel } from "node:worker_threads";
import { openDesk } from "../../web/counselor/data/desk-worker.js";
import { serve } from "../../web/counselor/data/serve.js";
import { InputError } from "../../web/engine/engine.js";
import { engine, file, pasted, people, startDesk, texts } from "./desk.js";

const desk = await startDesk();
after(() => desk.close());
const codes = [...new Set(people.map(({ code }) => code))];
/** Enough for several breaths: the same people again and again, each with a label of its own. */
const many = `label,code\n${Array.from({ length: 6000 }, (_, at) => `P${at},${codes[at % codes.length]}`).join("\n")}`;

describe("the desk", () => {
  test("reports progress that rises to the end", async () => {
    /** @type {{done: number, of: number}[]} */
    const seen = [];
    const { rows } = await desk.readMany([{ text: many }], { language: "en", onProgress: (progress) => seen.push(progress) });
    assert.equal(rows.length, 6000);
    assert.deepEqual(seen.at(-1), { done: 6000, of: 6000 });
    for (const [at, { done }] of seen.entries()) assert.ok(at === 0 || done >= seen[at - 1].done);
  });

  test("gives up when it is told to, and answers the next question", async () => {
    const giveUp = new AbortController();
    const reading = desk.readMany([{ text: many }], { language: "en", signal: giveUp.signal, onProgress: () => giveUp.abort() });
    await assert.rejects(reading, { name: "AbortError" });
    const [before] = [AbortSignal.abort()];
    await assert.rejects(desk.readMany([{ text: many }], { language: "en", signal: before }), { name: "AbortError" });
    assert.equal((await pasted(desk, codes[0])).rows.length, 1);
  });

  test("asked for several things at once, it mixes nothing up", async () => {
    const [all, few, one, compared] = await Promise.all([
      desk.readMany([{ text: codes.join("\n") }], { language: "en" }),
      desk.group(codes.slice(0, 7)),
      pasted(desk, codes[3]),
      desk.compare(codes[1], codes[2]),
    ]);
    assert.deepEqual([all.group.people, few.people, one.group.people], [codes.length, 7, 1]);
    assert.deepEqual(compared, engine.compare(codes[1], codes[2]));
  });

  test("the group of a selection is that of reading the selection", async () => {
    const some = codes.slice(5, 25);
    assert.deepEqual(await desk.group(some), (await pasted(desk, some.join("\n"))).group);
  });

  test("troubles and rows name their files", async () => {
    const { rows, troubles } = await desk.readMany([file("a.txt", codes[0]), file("b.txt", codes[1].slice(0, 40))], {
      language: "en",
    });
    assert.deepEqual([rows[0].source, troubles[0].source], ["a.txt", "b.txt"]);
  });

  test("a wrong bank is refused with the core's problems, a wrong question by name", async () => {
    const channel = () => {
      const { port1, port2 } = new MessageChannel();
      serve(/** @type {any} */ (port2));
      port2.start();
      port1.start();
      return /** @type {any} */ (Object.assign(port1, { terminate: () => port1.close() }));
    };
    await assert.rejects(openDesk({ ...texts, bank: "{}" }, channel), InputError);
    await assert.rejects(desk.compare(codes[0], "AQAB"), InputError);
  });

  test("closed, it answers nothing more and says so", async () => {
    const other = await startDesk();
    const waiting = other.readMany([{ text: many }], { language: "en" });
    other.close();
    await assert.rejects(waiting, { name: "AbortError" });
  });
});
