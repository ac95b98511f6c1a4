// PostgreSQL 15 or later is needed. B2s takes the connections of three processes, ten each, twice while a new version takes over.
param location string
param name string
param subnetId string
param zoneId string
@secure()
param password string

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: '${name}-${uniqueString(resourceGroup().id)}'
  location: location
  sku: { name: 'Standard_B2s', tier: 'Burstable' }
  properties: {
    version: '16'
    administratorLogin: 'briefings'
    administratorLoginPassword: password
    storage: { storageSizeGB: 32, autoGrow: 'Enabled' }
    backup: { backupRetentionDays: 14, geoRedundantBackup: 'Disabled' }
    highAvailability: { mode: 'Disabled' }
    network: { delegatedSubnetResourceId: subnetId, privateDnsZoneArmResourceId: zoneId }
  }

  resource database 'databases' = {
    name: 'briefings'
    properties: { charset: 'UTF8', collation: 'en_US.utf8' }
  }
}

output host string = server.properties.fullyQualifiedDomainName
