/** What a panel needs once something has run. It comes with the lab, so that it is here before the first run is done. */
export { tellTrace } from "../../../server/lab/replay/told.ts";
export { ReceiptsTable } from "./ReceiptsTable.tsx";
