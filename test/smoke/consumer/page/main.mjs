import { audited } from "../audited.mjs";

const caseload = await (await fetch("caseload.ndjson")).text();
document.querySelector("#reports").textContent = audited(caseload);
document.body.dataset.done = "yes";
