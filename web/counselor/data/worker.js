// @ts-check
import { serve } from "./serve.js";

serve(/** @type {any} */ (self));
