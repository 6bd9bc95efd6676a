/** The Kansas pack: every file registered, every clause claimed. */
import { kansas } from "../../../src/packs/kansas/index.js";
import { registration } from "../../support/registration.js";

registration(kansas, import.meta.url);
