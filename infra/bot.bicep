// The registration at Azure Bot Service. SingleTenant, for no other can be made since 31 July 2025; which tenants may use it, is for
// the app registration (supported account types) and ALLOWED_TENANTS to say.
param name string
param appId string
param appTenantId string
param sku string
param url string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-${uniqueString(resourceGroup().id)}'
  location: 'global'
  kind: 'azurebot'
  sku: { name: sku }
  properties: {
    displayName: 'Audit briefings'
    endpoint: '${url}/api/messages'
    msaAppId: appId
    msaAppTenantId: appTenantId
    msaAppType: 'SingleTenant'
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: { channelName: 'MsTeamsChannel', properties: { isEnabled: true } }
  }
}
