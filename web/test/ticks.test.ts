import assert from "node:assert/strict";
import { test } from "node:test";
import { label, standing, ticked, values } from "../src/ticks";

const WHO = "person:a1";
const said = (id: string, value: string, tablet = "bbbb") => ({ id, tablet, value, by: "AA/DUTY", at: 1 });

test("a tick made here is over all that stands here, and over nothing else", () => {
  const node = { [WHO]: [said("1", "HANDED"), said("2", "ABSENT")] };
  const tick = ticked(node, "aaaa", WHO, "HANDED");
  assert.deepEqual(tick.over, ["1", "2"]);
  assert.deepEqual(values(standing(node, [tick])[WHO]), ["HANDED"]);
});

test("what another said meanwhile stands beside what was ticked out of reach", () => {
  const tick = ticked({}, "aaaa", WHO, "ABSENT");
  const stands = standing({ [WHO]: [said("1", "HANDED")] }, [tick]);
  assert.deepEqual(values(stands[WHO]), ["ABSENT", "HANDED"]);
});

test("a tick that the node holds already is not put over its words again", () => {
  const tick = ticked({}, "aaaa", WHO, "ABSENT");
  const stands = standing({ [WHO]: [said(tick.id, "ABSENT", "aaaa")] }, [tick]);
  assert.equal(stands[WHO]?.length, 1);
});

test("a person beside the plan has one spelling, whoever types it", () => {
  assert.equal(label("  Green\u00a0 COAT "), "green coat");
  assert.equal(label("  "), "");
});
