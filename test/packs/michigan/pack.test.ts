/** The Michigan pack: every file registered, every clause claimed. */
import { michigan } from "../../../src/packs/michigan/index.js";
import { registration } from "../../support/registration.js";

registration(michigan, import.meta.url);
