declare module "*.ftl?url" {
  const url: string;
  export default url;
}

declare module "virtual:version" {
  const version: string;
  export default version;
}

declare module "virtual:first-messages" {
  const messages: Record<string, string>;
  export default messages;
}
