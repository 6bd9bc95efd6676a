/** Where a command's output goes: standard output, or a file that stands in its place only once it is whole. */
import { UsageError } from "./failures.js";
import type { Io, NewFile, Outlet } from "./io.js";
import { whyUnwritable } from "./io.js";

/** Throws `UsageError` where the file cannot be written. What ends in an error leaves no file, and one that stood there as it was. */
export async function writing<T>(path: string | undefined, option: string, io: Io, use: (out: Outlet) => Promise<T>): Promise<T> {
  if (path === undefined || path === "-") return await use(io.stdout);
  const file = await created(path, option, io);
  try {
    const result = await use(file);
    await file.keep();
    return result;
  } catch (error) {
    await file.drop();
    throw error;
  }
}

async function created(path: string, option: string, io: Io): Promise<NewFile> {
  try {
    return await io.create(path);
  } catch (error) {
    throw new UsageError(`${option}: ${path} cannot be written: ${whyUnwritable(error)}`);
  }
}
