/** zod, told not to write code at run time, which engines inside a database forbid. Imported first: schemas ask when they are made. */
import * as z from "zod";

z.config({ jitless: true });
