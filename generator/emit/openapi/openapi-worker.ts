import { readImage, type SpecificationImage } from "../../document/specification-image.js";
import { serveTasks } from "../../workers/serve-tasks.js";
import { printOpenapi } from "./print-openapi.js";

serveTasks((image: SpecificationImage) => printOpenapi(readImage(image)));
