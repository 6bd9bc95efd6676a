/** Cases of children who are American Indian, or may be. */
import type { TimelineInput } from "permanency/schema";
import { activeEfforts, asked, AUDIT, child, complaint, groundwork, inCare, invented, kept, person, planned, renewed, tribe, whole } from "./kit.js";

export function tribes(): TimelineInput[] {
  return [sturgeon(), escanaba(), ontonagon(), pigeon()];
}

/** Served at home. The tribe was at the table within days, twice; at the second complaint it took a week; a third came on Friday. */
function sturgeon() {
  return invented("sturgeon", "Baraga", {
    children: [child("sina", "2017-03-03", "Sina Sturgeon"), child("sam", "2021-05-05", "Sam Sturgeon")], people: [person("stella", "parent", "Stella Sturgeon")],
  }, [
    complaint("2026-07-06"), asked("2026-07-06", "indicated", "sina"), asked("2026-07-06", "not-indicated", "sam"), tribe("2026-07-08", "sina"),
    activeEfforts("2026-07-08", "sina", "An elder visits", "A ride to the language class"), { kind: "case-opened", on: "2026-07-13", service: "in-home" },
    tribe("2026-07-15", "sina"), complaint("2026-09-14"), tribe("2026-09-21", "sina"), complaint("2026-11-20"),
  ], groundwork("2026-07-20"), planned("2026-08-03", whole("stella")), renewed("2026-10-26"), kept("2026-07-13", AUDIT));
}

/** Three half-siblings: one answer came in the third month and nobody called; one was acted on late; one was never asked for. */
function escanaba() {
  return invented("escanaba", "Delta", {
    children: [child("elsa", "2014-02-02", "Elsa Escanaba"), child("emil", "2016-04-04", "Emil Escanaba"), child("ernst", "2019-08-08", "Ernst Escanaba")],
    people: [person("edith", "parent", "Edith Escanaba")],
  }, [
    complaint("2026-05-18"), { kind: "case-opened", on: "2026-06-01", service: "alternative-care" }, asked("2026-06-02", "unknown", "elsa"), asked("2026-06-02", "indicated", "emil"),
    tribe("2026-06-15", "emil"), activeEfforts("2026-06-29", "emil", "Placement with an aunt first"), asked("2026-08-24", "indicated", "elsa"),
  ], inCare(["elsa", "emil", "ernst"], "2026-06-01"), groundwork("2026-06-08"), planned("2026-06-22", whole("edith")), renewed("2026-09-14"), kept("2026-06-01", AUDIT));
}

/** Closed twice, and the tribe heard too little each time; a brother's heritage turned out to be a mistake. */
function ontonagon() {
  return invented("ontonagon", "Ontonagon", {
    children: [child("olga", "2015-05-15", "Olga Ontonagon"), child("oskar", "2018-08-18", "Oskar Ontonagon")], people: [person("otis", "parent", "Otis Ontonagon")],
  }, [
    complaint("2026-03-02"), asked("2026-03-02", "indicated", "olga"), tribe("2026-03-04", "olga"), { kind: "case-opened", on: "2026-03-09", service: "in-home" },
    asked("2026-03-10", "indicated", "oskar"), asked("2026-03-12", "not-indicated", "oskar"), { kind: "case-closed", on: "2026-04-20" },
    { kind: "case-opened", on: "2026-06-08", service: "in-home" }, tribe("2026-06-10", "olga"), { kind: "case-closed", on: "2026-06-10" },
  ]);
}

/** The tribe was called, and nobody wrote down what it asked for; for the sister it was called today. */
function pigeon() {
  return invented("pigeon", "Huron", {
    children: [child("petra", "2013-03-13", "Petra Pigeon"), child("paula", "2016-06-26", "Paula Pigeon")], people: [person("pam", "parent", "Pam Pigeon")],
  }, [
    { kind: "case-opened", on: "2026-10-12", service: "in-home" }, asked("2026-10-12", "indicated", "petra"), asked(AUDIT, "indicated", "paula"),
    tribe("2026-10-12", "petra"), activeEfforts("2026-10-12", "petra"), tribe(AUDIT, "paula"),
  ], groundwork("2026-10-19"), planned("2026-11-02", whole("pam")), kept("2026-10-12", AUDIT));
}
