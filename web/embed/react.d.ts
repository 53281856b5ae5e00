// Made by `npm run manifest`: import "whichdesk/react" gives the elements their types in JSX.
import type { HTMLAttributes, Ref } from "react";
import type { WhichDesk, WhichDeskFrame } from "./index.js";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "which-desk": HTMLAttributes<WhichDesk> & {
        ref?: Ref<WhichDesk>;
        "theme"?: "auto" | "light" | "dark";
        "plan"?: "quick" | "full";
        "bank"?: string;
        "roles"?: string;
        "storage"?: "local" | "session" | "none";
        "name"?: string;
        "start"?: "auto" | "visible" | "click";
        "company"?: string;
        "share-url"?: string;
        "assets"?: string;
        "onready"?: (event: CustomEvent<{}>) => void;
        "onstarted"?: (event: CustomEvent<{plan: "quick" | "full", resumed: boolean}>) => void;
        "onprogress"?: (event: CustomEvent<{number: number, about: number}>) => void;
        "onfinished"?: (event: CustomEvent<{answered: number}>) => void;
        "onshared"?: (event: CustomEvent<{code: string}>) => void;
        "onproblem"?: (event: CustomEvent<{kind: string, codes: string[]}>) => void;
      };
      "which-desk-frame": HTMLAttributes<WhichDeskFrame> & {
        ref?: Ref<WhichDeskFrame>;
        "theme"?: "auto" | "light" | "dark";
        "src"?: string;
        "plan"?: "quick" | "full";
        "bank"?: string;
        "roles"?: string;
        "storage"?: "local" | "session" | "none";
        "name"?: string;
        "company"?: string;
        "share-url"?: string;
        "onready"?: (event: CustomEvent<{}>) => void;
        "onstarted"?: (event: CustomEvent<{plan: "quick" | "full", resumed: boolean}>) => void;
        "onprogress"?: (event: CustomEvent<{number: number, about: number}>) => void;
        "onfinished"?: (event: CustomEvent<{answered: number}>) => void;
        "onshared"?: (event: CustomEvent<{code: string}>) => void;
        "onproblem"?: (event: CustomEvent<{kind: string, codes: string[]}>) => void;
      };
    }
  }
}
