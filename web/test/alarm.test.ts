import { strict as assert } from "node:assert";
import { test } from "node:test";
import { Alarms, type Alarm, SILENT_MS } from "../src/alarm";

const flash = (entry: string): Alarm => ({ entry, line: "l", word: "URGENT", party: "BB", precedence: "FLASH", sounds: true } as Alarm);

test("R-413: what is silenced sounds again, and pressing again prolongs nothing", () => {
  const alarms = new Alarms();
  alarms.take([flash("one")]);
  alarms.silence(0);
  for (let now = 0; now < SILENT_MS; now += 1000) {
    alarms.silence(now);
    assert.equal(alarms.sounding(now), null);
  }
  assert.equal(alarms.sounding(SILENT_MS), "FLASH");
});

test("R-413: a new alarm breaks the silence", () => {
  const alarms = new Alarms();
  alarms.take([flash("one")]);
  alarms.silence(0);
  assert.equal(alarms.take([flash("one"), flash("two")]), true);
  assert.equal(alarms.sounding(1), "FLASH");
});
