// Everything of one installation in one resource group of Azure: docs/operating.md says how it is used, docs/decisions/0032 why so.
// Not tried against Azure, nor compiled: no Bicep compiler could be had where this was written. test/house/infra.test.ts holds its names.

@description('Where the records are kept. UK South keeps them in the United Kingdom.')
param location string = 'uksouth'

@description('Part of every name that is made here.')
@minLength(3)
@maxLength(12)
param name string = 'briefings'

@description('An existing Azure Container Registry in this resource group.')
param registryName string

@description('The image in it, with its version, such as audit-briefings:0.1.0.')
param image string

@description('The registration in Microsoft Entra ID that is the bot: application id, tenant, and a client secret.')
param appId string
param appTenantId string
@secure()
param appPassword string

@description('Tenants that may use the bot, with commas between them.')
param allowedTenants string

@description('TENANT/OBJECTID of those who may publish, with commas between them.')
param publishers string

@description('The directory of organisations and safeguarding leads, as JSON. Up to 25 KB.')
@secure()
param organisations string

@description('smtps://user:password@host:465 or smtp://user:password@host:587.')
@secure()
param smtpUrl string
param mailFrom string

@description('Signs the acknowledgement links. Keep it: links that were sent need it.')
@minLength(32)
@secure()
param signingSecret string

@description('Letters and digits; 16 or more.')
@minLength(16)
@secure()
param databasePassword string

@description('An address of your own, once its domain is bound to the app; empty for the one that Azure gives.')
param publicUrl string = ''

@description('F0 costs nothing and Microsoft Teams is unlimited on it; S1 comes with a service level.')
@allowed(['F0', 'S1'])
param botSku string = 'F0'

@minValue(1)
@maxValue(3)
param mostReplicas int = 3

module network 'network.bicep' = {
  name: 'network'
  params: { location: location, name: name }
}

module watching 'watching.bicep' = {
  name: 'watching'
  params: { location: location, name: name }
}

module database 'database.bicep' = {
  name: 'database'
  params: {
    location: location
    name: name
    password: databasePassword
    subnetId: network.outputs.databaseSubnetId
    zoneId: network.outputs.databaseZoneId
  }
}

module secrets 'secrets.bicep' = {
  name: 'secrets'
  params: {
    location: location
    name: name
    registryName: registryName
    appPassword: appPassword
    databaseHost: database.outputs.host
    databasePassword: databasePassword
    organisations: organisations
    signingSecret: signingSecret
    smtpUrl: smtpUrl
  }
}

module app 'app.bicep' = {
  name: 'app'
  params: {
    location: location
    name: name
    image: image
    registryName: registryName
    identityId: secrets.outputs.identityId
    vaultUri: secrets.outputs.vaultUri
    subnetId: network.outputs.appsSubnetId
    workspaceName: watching.outputs.workspaceName
    insightsConnection: watching.outputs.connection
    appId: appId
    appTenantId: appTenantId
    allowedTenants: allowedTenants
    publishers: publishers
    mailFrom: mailFrom
    publicUrl: publicUrl
    mostReplicas: mostReplicas
  }
}

module bot 'bot.bicep' = {
  name: 'bot'
  params: {
    name: name
    appId: appId
    appTenantId: appTenantId
    sku: botSku
    url: app.outputs.url
  }
}

@description('PUBLIC_URL for npm run package; /health/live below it answers once the app runs.')
output url string = app.outputs.url
