import { describe, expect, it } from "vitest";
import { repeats } from "../../../src/report/caseload/repeats.js";

const noted = (ids: readonly string[], remembered?: number) => {
  const { note, found } = repeats(remembered);
  ids.forEach((id, index) => note(id, { file: "in", line: index + 1 }));
  return found();
};

describe("case ids that come up again", () => {
  it("are counted each time, with the first place and the new one", () => {
    expect(noted(["a", "b", "a", "a"])).toEqual({
      count: 2,
      listed: [
        { caseId: "a", first: { file: "in", line: 1 }, again: { file: "in", line: 3 } },
        { caseId: "a", first: { file: "in", line: 1 }, again: { file: "in", line: 4 } },
      ],
    });
    expect(noted(["__proto__", "constructor", "__proto__"]).count).toBe(1);
  });

  it("are listed up to a limit, and looked for among so many, which is said", () => {
    expect(noted(Array.from({ length: 50 }, () => "a")).listed).toHaveLength(20);
    expect(noted(["a", "b", "c", "c", "a"], 2)).toMatchObject({ count: 1, among: 2 });
  });
});
