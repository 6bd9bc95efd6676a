import { describe, expect, it } from "vitest";
import { repeats } from "../../../src/report/caseload/repeats.js";
import { caseloadMarkdown, caseloadText } from "../../../src/report/index.js";
import { endOf, options } from "../formats/caseload.js";

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

  it("are said to have been looked for among so many, found or not", () => {
    const said = (ids: readonly string[], remembered?: number) =>
      [caseloadText(options), caseloadMarkdown(options)].map((writer) => writer.end({ ...endOf([]), repeated: noted(ids, remembered) }));
    for (const text of said(["a", "b", "c"], 2)) expect(text).toMatch(/No case id came up again.* the first 2 cases/);
    for (const text of said(["a", "a", "b", "c"], 2)) expect(text).toMatch(/Case ids that come up again.* the first 2 cases/);
    for (const text of said(["a", "b"])) expect(text).not.toContain("again");
  });
});
