import { describe, expect, it } from "vitest";
import { escaped, isolated, scriptJson } from "../../../src/report/html/escape.js";

describe("data inside a page", () => {
  it("stays text in an element and in a quoted attribute", () => {
    expect(escaped(`<script>alert("a") & 'b'</script>`)).toBe("&lt;script&gt;alert(&quot;a&quot;) &amp; &#39;b&#39;&lt;/script&gt;");
  });

  it("shows what would turn a line around", () => {
    expect(isolated("\u202eabc")).toBe("<bdi>\\u202eabc</bdi>");
  });

  it("cannot end a script element, and reads back the same", () => {
    const value = ["</script><!-- <script>", "\u2028\u202e", "tab\tline\n"];
    const text = scriptJson(value);
    expect(text).not.toMatch(/[<\u2028\u202e\t\n]/);
    expect(JSON.parse(text)).toEqual(value);
  });
});
