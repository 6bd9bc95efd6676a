/** The federal pack: every file registered, every clause claimed. */
import { federal } from "../../../src/packs/federal/index.js";
import { registration } from "../../support/registration.js";

registration(federal, import.meta.url);
