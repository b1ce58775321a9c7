/* checksum : c723b260640dad846a1ff376e69106a5 */
@cds.external : true
@m.IsDefaultEntityContainer : 'true'
service c4c {
  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'true'
  @sap.updatable : 'true'
  @sap.deletable : 'true'
  entity ServiceRequestCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    key ObjectID : String(70) not null;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    IncidentServiceIssueCategoryID : String(25);
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ID : String(35);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    UUID : UUID;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'ProcessingTypeCodeText'
    @c4c.value.help : 'ServiceRequestProcessingTypeCodeCollection'
    ProcessingTypeCode : String(4);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ProcessingTypeCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    Name : String(255);
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    @sap.text : 'DataOriginTypeCodeText'
    @c4c.value.help : 'ServiceRequestDataOriginTypeCodeCollection'
    DataOriginTypeCode : String(3);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    DataOriginTypeCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'EscalationStatusCodeText'
    @c4c.value.help : 'ServiceRequestEscalationStatusCodeCollection'
    EscalationStatusCode : String(2);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    EscalationStatusCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'ServicePriorityCodeText'
    @c4c.value.help : 'ServiceRequestServicePriorityCodeCollection'
    ServicePriorityCode : String(1);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ServicePriorityCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'ServiceRequestUserLifeCycleStatusCodeText'
    @c4c.value.help : 'ServiceRequestServiceRequestUserLifeCycleStatusCodeCollection'
    ServiceRequestUserLifeCycleStatusCode : String(2);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ServiceRequestUserLifeCycleStatusCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    RequestedFulfillmentPeriodStartDateTime : String(33);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    RequestedFulfillmentPeriodEndDateTime : String(33);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    RequestedTotalProcessingDuration : String(20);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    RequestedTotalRequestorDuration : String(20);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    RequestInitialReceiptdatetimecontent : String(33);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    RequestInProcessdatetimeContent : String(33);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    RequestCloseddatetimeContent : String(33);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    RequestFinisheddatetimeContent : String(33);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    FirstReactionDuedatetimeContent : String(33);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    CompleteDuedatetimeContent : String(33);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    SalesOrganisationID : String(20);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'DivisionCodeText'
    @c4c.value.help : 'ServiceRequestDivisionCodeCollection'
    DivisionCode : String(2);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    DivisionCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'DistributionChannelCodeText'
    @c4c.value.help : 'ServiceRequestDistributionChannelCodeCollection'
    DistributionChannelCode : String(2);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    DistributionChannelCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    SalesUnitPartyID : String(60);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    ServiceSupportTeamPartyID : String(60);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    ServicePerformerPartyID : String(60);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    ProcessorPartyID : String(60);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    BuyerPartyID : String(60);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    BuyerMainContactPartyID : String(60);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    ReportedForPartyID : String(60);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    EscalationTimePointDateTime : String(33);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    OnSiteArrivalDueDateTime : String(33);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    OnSiteArrivalDateTime : String(33);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ServiceSupportTeamPartyName : String(480);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    ResolutionDueDateTime : String(33);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    ResolvedOnDateTime : String(33);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    SalesTerritoryID : String(6);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'ResolutionDuetimeZoneCodeText'
    @c4c.value.help : 'ServiceRequestResolutionDuetimeZoneCodeCollection'
    ResolutionDuetimeZoneCode : String(10);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ResolutionDuetimeZoneCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'EscalationTimePointtimeZoneCodeText'
    @c4c.value.help : 'ServiceRequestEscalationTimePointtimeZoneCodeCollection'
    EscalationTimePointtimeZoneCode : String(10);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    EscalationTimePointtimeZoneCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'OnSiteArrivalDuetimeZoneCodeText'
    @c4c.value.help : 'ServiceRequestOnSiteArrivalDuetimeZoneCodeCollection'
    OnSiteArrivalDuetimeZoneCode : String(10);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    OnSiteArrivalDuetimeZoneCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'RequestInProcessdatetimeZoneCodeText'
    @c4c.value.help : 'ServiceRequestRequestInProcessdatetimeZoneCodeCollection'
    RequestInProcessdatetimeZoneCode : String(10);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    RequestInProcessdatetimeZoneCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'RequestCloseddatetimeZoneCodeText'
    @c4c.value.help : 'ServiceRequestRequestCloseddatetimeZoneCodeCollection'
    RequestCloseddatetimeZoneCode : String(10);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    RequestCloseddatetimeZoneCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'RequestedFulfillmentPeriodStarttimeZoneCodeText'
    @c4c.value.help : 'ServiceRequestRequestedFulfillmentPeriodStarttimeZoneCodeCollection'
    RequestedFulfillmentPeriodStarttimeZoneCode : String(10);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    RequestedFulfillmentPeriodStarttimeZoneCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'RequestedFulfillmentPeriodEndtimeZoneCodeText'
    @c4c.value.help : 'ServiceRequestRequestedFulfillmentPeriodEndtimeZoneCodeCollection'
    RequestedFulfillmentPeriodEndtimeZoneCode : String(10);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    RequestedFulfillmentPeriodEndtimeZoneCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'RequestFinisheddatetimeZoneCodeText'
    @c4c.value.help : 'ServiceRequestRequestFinisheddatetimeZoneCodeCollection'
    RequestFinisheddatetimeZoneCode : String(10);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    RequestFinisheddatetimeZoneCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'FirstReactionDuedatetimeZoneCodeText'
    @c4c.value.help : 'ServiceRequestFirstReactionDuedatetimeZoneCodeCollection'
    FirstReactionDuedatetimeZoneCode : String(10);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    FirstReactionDuedatetimeZoneCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'ResolvedOntimeZoneCodeText'
    @c4c.value.help : 'ServiceRequestResolvedOntimeZoneCodeCollection'
    ResolvedOntimeZoneCode : String(10);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ResolvedOntimeZoneCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'CompleteDuedatetimeZoneCodeText'
    @c4c.value.help : 'ServiceRequestCompleteDuedatetimeZoneCodeCollection'
    CompleteDuedatetimeZoneCode : String(10);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    CompleteDuedatetimeZoneCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'RequestInitialReceiptdatetimeZoneCodeText'
    @c4c.value.help : 'ServiceRequestRequestInitialReceiptdatetimeZoneCodeCollection'
    RequestInitialReceiptdatetimeZoneCode : String(10);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    RequestInitialReceiptdatetimeZoneCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'OnSiteArrivaltimeZoneCodeText'
    @c4c.value.help : 'ServiceRequestOnSiteArrivaltimeZoneCodeCollection'
    OnSiteArrivaltimeZoneCode : String(10);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    OnSiteArrivaltimeZoneCodeText : String;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    SalesUnitPartyName : String(480);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ServicePerformerPartyName : String(480);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ProcessorPartyName : String(480);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    BuyerPartyName : String(480);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    BuyerMainContactPartyName : String(480);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ReportedForPartyName : String(480);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ServiceTermsServiceIssueName : String(40);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    SalesTerritoryName : String(40);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'false'
    BuyerPartyUUID : UUID;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'false'
    ReportedForPartyUUID : UUID;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'false'
    BuyerMainContactPartyUUID : UUID;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'false'
    ProcessorPartyUUID : UUID;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'false'
    ServicePerformerPartyUUID : UUID;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'false'
    ServiceSupportTeamPartyUUID : UUID;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'false'
    SalesUnitPartyUUID : UUID;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'false'
    SalesTerritoryUUID : UUID;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    ObjectServiceIssueCategoryID : String(25);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    CauseServiceIssueCategoryID : String(25);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    ActivityServiceIssueCategoryID : String(25);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    MainTicketID : String(35);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    ContractID : String(35);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    ReportedPartyID : String(60);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    ReportedPartyUUID : UUID;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    ServiceIssueCategoryID : String(25);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'ServiceRequestClassificationCodeText'
    @c4c.value.help : 'ServiceRequestServiceRequestClassificationCodeCollection'
    ServiceRequestClassificationCode : String(2);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ServiceRequestClassificationCodeText : String;
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    CreationDateTime : Timestamp;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ReportedPartyName : String(480);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    ChangedByCustomerIndicator : Boolean;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    ResponseByProcessorDateTimeContent : String(33);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'ResponseByProcessorDateTimeZoneCodeText'
    @c4c.value.help : 'ServiceRequestResponseByProcessorDateTimeZoneCodeCollection'
    ResponseByProcessorDateTimeZoneCode : String(10);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ResponseByProcessorDateTimeZoneCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    ResponseByProcessorDueDateTime : String(33);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'ResponseByProcessorDueDateTimeZoneCodeText'
    @c4c.value.help : 'ServiceRequestResponseByProcessorDueDateTimeZoneCodeCollection'
    ResponseByProcessorDueDateTimeZoneCode : String(10);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ResponseByProcessorDueDateTimeZoneCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    ServiceLevelObjectiveID : String(40);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ServiceLevelObjectiveName : String(40);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    ResponseByRequesterDateTimeContent : String(33);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'ResponseByRequesterDateTimeZoneCodeText'
    @c4c.value.help : 'ServiceRequestResponseByRequesterDateTimeZoneCodeCollection'
    ResponseByRequesterDateTimeZoneCode : String(10);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ResponseByRequesterDateTimeZoneCodeText : String;
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    ETag : Timestamp;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    @sap.text : 'ServiceRequestLifeCycleStatusCodeText'
    @c4c.value.help : 'ServiceRequestServiceRequestLifeCycleStatusCodeCollection'
    ServiceRequestLifeCycleStatusCode : String(2);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ServiceRequestLifeCycleStatusCodeText : String;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    @sap.text : 'RequestAssignmentStatusCodeText'
    @c4c.value.help : 'ServiceRequestRequestAssignmentStatusCodeCollection'
    RequestAssignmentStatusCode : String(2);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    RequestAssignmentStatusCodeText : String;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    IncidentCategoryName : String(40);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    CauseCategoryName : String(40);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ObjectCategoryName : String(40);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    SolutionCategoryName : String(40);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    SalesOrderID : String(35);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    ProductID : String(60);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    @sap.text : 'DocumentLanguageCodeText'
    @c4c.value.help : 'ServiceRequestDocumentLanguageCodeCollection'
    DocumentLanguageCode : String(2);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    DocumentLanguageCodeText : String;
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    LastChangeDateTime : Timestamp;
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    EntityLastChangedOn : Timestamp;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    CreatedBy : String(480);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    LastChangedBy : String(480);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    CreationIdentityUUID : UUID;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    LastChangeIdentityUUID : UUID;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @c4c.extension.field : 'true'
    z_radicado_KUT : String(40);
    ServiceRequestAttachmentFolder : Association to many ServiceRequestAttachmentFolderCollection {  };
    ServiceRequestBusinessTransactionDocumentReference : Association to many ServiceRequestBusinessTransactionDocumentReferenceCollection {  };
    ServiceRequestTextCollection : Association to many ServiceRequestTextCollectionCollection {  };
    ServiceRequestParty : Association to many ServiceRequestPartyCollection {  };
    ServiceRequestHistoricalVersion : Association to many ServiceRequestHistoricalVersionCollection {  };
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'true'
  @sap.updatable : 'true'
  @sap.deletable : 'true'
  @c4c.parent.entity.type : 'ServiceRequest'
  entity ServiceRequestTextCollectionCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    key ObjectID : String(70) not null;
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ParentObjectID : String(70);
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    @c4c.is.parent.internal.key : 'true'
    ServiceRequestID : String(35);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'TypeCodeText'
    @c4c.value.help : 'ServiceRequestTextCollectionTypeCodeCollection'
    TypeCode : String(5);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    TypeCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'LanguageCodeText'
    @c4c.value.help : 'ServiceRequestTextCollectionLanguageCodeCollection'
    LanguageCode : String(2);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    LanguageCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    Text : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    FormattedText : String not null;
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    UpdatedOn : Timestamp;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    CreatedBy : String(80);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    LastUpdatedBy : String(80);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    AuthorName : String(40);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    AuthorUUID : UUID;
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    CreatedOn : Timestamp;
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    TextCreatedOn : Timestamp;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'false'
    AuthorID : String(60) not null;
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    ETag : Timestamp;
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    EntityLastChangedOn : Timestamp;
    ServiceRequest : Association to ServiceRequestCollection {  };
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'true'
  @sap.updatable : 'true'
  @sap.deletable : 'true'
  entity ServiceRequestAttachmentFolderCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    key ObjectID : String(70) not null;
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ParentObjectID : String(70);
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    @c4c.is.parent.internal.key : 'true'
    ServiceRequestID : String(35);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    UUID : UUID not null;
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    @sap.text : 'TypeCodeText'
    @c4c.value.help : 'ServiceRequestAttachmentFolderTypeCodeCollection'
    TypeCode : String(5);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    TypeCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    MimeType : String;
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Binary : LargeBinary;
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    DocumentLink : String;
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    Name : String;
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    @sap.text : 'CategoryCodeText'
    @c4c.value.help : 'ServiceRequestAttachmentFolderCategoryCodeCollection'
    CategoryCode : String(1) not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    CategoryCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    LinkWebURI : String;
    @odata.Type : 'Edm.DateTime'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    CreatedOn : Timestamp;
    @odata.Type : 'Edm.DateTime'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    LastUpdatedOn : Timestamp;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    CreatedBy : String(80);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    LastUpdatedBy : String(80);
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    ETag : Timestamp;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'true'
  @sap.updatable : 'true'
  @sap.deletable : 'true'
  @c4c.parent.entity.type : 'ServiceRequest'
  entity ServiceRequestBusinessTransactionDocumentReferenceCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    key ObjectID : String(70) not null;
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ParentObjectID : String(70);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'TypeCodeText'
    @c4c.value.help : 'ServiceRequestBusinessTransactionDocumentReferenceTypeCodeCollection'
    TypeCode : String(15);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    TypeCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'RoleCodeText'
    @c4c.value.help : 'ServiceRequestBusinessTransactionDocumentReferenceRoleCodeCollection'
    RoleCode : String(3);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    RoleCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    ID : String(35);
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    ETag : Timestamp;
    ServiceRequest : Association to ServiceRequestCollection {  };
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'true'
  @sap.updatable : 'true'
  @sap.deletable : 'true'
  entity OpportunityCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    key ObjectID : String(70) not null;
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    @sap.text : 'ProcessingTypeCodeText'
    @c4c.value.help : 'OpportunityProcessingTypeCodeCollection'
    ProcessingTypeCode : String(4);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ProcessingTypeCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ID : String(35);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    ExternalID : String(35);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    UUID : UUID;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    ProspectPartyID : String(60) not null;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    Name : String(765) not null;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    PrimaryContactPartyID : String(60);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'PriorityCodeText'
    @c4c.value.help : 'OpportunityPriorityCodeCollection'
    PriorityCode : String(1);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    PriorityCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'OriginTypeCodeText'
    @c4c.value.help : 'OpportunityOriginTypeCodeCollection'
    OriginTypeCode : String(3);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    OriginTypeCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'LifeCycleStatusCodeText'
    @c4c.value.help : 'OpportunityLifeCycleStatusCodeCollection'
    LifeCycleStatusCode : String(2);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    LifeCycleStatusCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'ExternalUserStatusCodeText'
    @c4c.value.help : 'OpportunityExternalUserStatusCodeCollection'
    ExternalUserStatusCode : String(5);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ExternalUserStatusCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'ResultReasonCodeText'
    @c4c.value.help : 'OpportunityResultReasonCodeCollection'
    ResultReasonCode : String(3);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ResultReasonCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'SalesCyclePhaseCodeText'
    @c4c.value.help : 'OpportunitySalesCyclePhaseCodeCollection'
    SalesCyclePhaseCode : String(3);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    SalesCyclePhaseCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.display.format : 'Date'
    SalesCyclePhaseStartDate : Date;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    ProbabilityPercent : Decimal(16, 6);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    ExpectedRevenueAmount : Decimal(28, 6);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'ExpectedRevenueAmountCurrencyCodeText'
    @c4c.value.help : 'OpportunityExpectedRevenueAmountCurrencyCodeCollection'
    ExpectedRevenueAmountCurrencyCode : String(3);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ExpectedRevenueAmountCurrencyCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.display.format : 'Date'
    ExpectedProcessingStartDate : Date;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.display.format : 'Date'
    ExpectedProcessingEndDate : Date;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.display.format : 'Date'
    ExpectedRevenueStartDate : Date;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.display.format : 'Date'
    ExpectedRevenueEndDate : Date;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'SalesForecastCategoryCodeText'
    @c4c.value.help : 'OpportunitySalesForecastCategoryCodeCollection'
    SalesForecastCategoryCode : String(4);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    SalesForecastCategoryCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'GroupCodeText'
    @c4c.value.help : 'OpportunityGroupCodeCollection'
    GroupCode : String(4);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    GroupCodeText : String;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    @sap.display.format : 'Date'
    CreationDate : Date not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    @sap.display.format : 'Date'
    LastChangeDate : Date not null;
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    CreationDateTime : Timestamp not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    CreatedBy : String(480);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    SalesOrganisationID : String(20);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'DistributionChannelCodeText'
    @c4c.value.help : 'OpportunityDistributionChannelCodeCollection'
    DistributionChannelCode : String(2);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    DistributionChannelCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'DivisionCodeText'
    @c4c.value.help : 'OpportunityDivisionCodeCollection'
    DivisionCode : String(2);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    DivisionCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    SalesOfficeID : String(20);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    SalesGroupID : String(20);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    SalesTerritoryID : String(6);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    MainEmployeeResponsiblePartyID : String(60) not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    MainEmployeeResponsiblePartyName : String(480);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    PrimaryContactPartyName : String(480);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ProspectPartyName : String(480);
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    LastChangeDateTime : Timestamp;
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ETag : Timestamp;
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    EntityLastChangedOn : Timestamp;
    OpportunityBusinessTransactionDocumentReference : Association to many OpportunityBusinessTransactionDocumentReferenceCollection {  };
    OpportunityTextCollection : Association to many OpportunityTextCollectionCollection {  };
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'true'
  @sap.updatable : 'true'
  @sap.deletable : 'true'
  @c4c.parent.entity.type : 'Opportunity'
  entity OpportunityBusinessTransactionDocumentReferenceCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    key ObjectID : String(70) not null;
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ParentObjectID : String(70);
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    @c4c.is.parent.internal.key : 'true'
    OpportunityID : String(35);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    ID : String(35) not null;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'TypeCodeText'
    @c4c.value.help : 'OpportunityBusinessTransactionDocumentReferenceTypeCodeCollection'
    TypeCode : String(15) not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    TypeCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'BusinessTransactionDocumentRelationshipRoleCodeText'
    @c4c.value.help : 'OpportunityBusinessTransactionDocumentReferenceBusinessTransactionDocumentRelationshipRoleCodeCollection'
    BusinessTransactionDocumentRelationshipRoleCode : String(3);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    BusinessTransactionDocumentRelationshipRoleCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    MainIndicator : Boolean;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    ItemID : String(10);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'ItemTypeCodeText'
    @c4c.value.help : 'OpportunityBusinessTransactionDocumentReferenceItemTypeCodeCollection'
    ItemTypeCode : String(5);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ItemTypeCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'SalesCycleCodeText'
    @c4c.value.help : 'OpportunityBusinessTransactionDocumentReferenceSalesCycleCodeCollection'
    SalesCycleCode : String(3);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    SalesCycleCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'SalesCyclePhaseCodeText'
    @c4c.value.help : 'OpportunityBusinessTransactionDocumentReferenceSalesCyclePhaseCodeCollection'
    SalesCyclePhaseCode : String(3);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    SalesCyclePhaseCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'SalesCyclePhaseStepCodeText'
    @c4c.value.help : 'OpportunityBusinessTransactionDocumentReferenceSalesCyclePhaseStepCodeCollection'
    SalesCyclePhaseStepCode : String(3);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    SalesCyclePhaseStepCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    BusinessTransactionDocumentReferenceBusinessSystemID : String(32);
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    ETag : Timestamp;
    Opportunity : Association to OpportunityCollection {  };
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'true'
  @sap.updatable : 'true'
  @sap.deletable : 'true'
  @c4c.parent.entity.type : 'Opportunity'
  entity OpportunityTextCollectionCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    key ObjectID : String(70) not null;
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ParentObjectID : String(70);
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    @c4c.is.parent.internal.key : 'true'
    OpportunityID : String(35);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    Text : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'TypeCodeText'
    @c4c.value.help : 'OpportunityTextCollectionTypeCodeCollection'
    TypeCode : String(5);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    TypeCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    AuthorName : String(40);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    AuthorUUID : UUID;
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    CreatedOn : Timestamp;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    CreatedBy : String(80);
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    UpdatedOn : Timestamp;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    LastUpdatedBy : String(80);
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    ETag : Timestamp;
    Opportunity : Association to OpportunityCollection {  };
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'true'
  @sap.updatable : 'true'
  @sap.deletable : 'false'
  entity IndividualCustomerCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    key ObjectID : String(70) not null;
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    CustomerID : String(10);
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    UUID : UUID;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ExternalID : String(100);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ExternalSystem : String(32);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'RoleCodeText'
    @c4c.value.help : 'IndividualCustomerRoleCodeCollection'
    RoleCode : String(6) not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    RoleCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'LifeCycleStatusCodeText'
    @c4c.value.help : 'IndividualCustomerLifeCycleStatusCodeCollection'
    LifeCycleStatusCode : String(2);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    LifeCycleStatusCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'ContactPermissionCodeText'
    @c4c.value.help : 'IndividualCustomerContactPermissionCodeCollection'
    ContactPermissionCode : String(1);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ContactPermissionCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'TitleCodeText'
    @c4c.value.help : 'IndividualCustomerTitleCodeCollection'
    TitleCode : String(4);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    TitleCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    FirstName : String(40);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    MiddleName : String(40);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    LastName : String(40) not null;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    AdditionalLastName : String(40);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'GenderCodeText'
    @c4c.value.help : 'IndividualCustomerGenderCodeCollection'
    GenderCode : String(1);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    GenderCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'LanguageCodeText'
    @c4c.value.help : 'IndividualCustomerLanguageCodeCollection'
    LanguageCode : String(2);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    LanguageCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.display.format : 'Date'
    BirthDate : Date;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'NationalityCountryCodeText'
    @c4c.value.help : 'IndividualCustomerNationalityCountryCodeCollection'
    NationalityCountryCode : String(3);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    NationalityCountryCodeText : String;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    FormattedName : String(480);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'CountryCodeText'
    @c4c.value.help : 'IndividualCustomerCountryCodeCollection'
    CountryCode : String(3);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    CountryCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'StateCodeText'
    @c4c.value.help : 'IndividualCustomerStateCodeCollection'
    StateCode : String(6);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    StateCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    HouseNumber : String(100);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    Street : String(360);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    District : String(240);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    City : String(240);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    StreetPostalCode : String(100);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'TimeZoneCodeText'
    @c4c.value.help : 'IndividualCustomerTimeZoneCodeCollection'
    TimeZoneCode : String(10);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    TimeZoneCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    Phone : String(350);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    Mobile : String(350);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    Email : String(765);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    EmailInvalidIndicator : Boolean;
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    CreationOn : Timestamp;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    CreatedBy : String(480);
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ChangedOn : Timestamp;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ChangedBy : String(480);
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    ETag : Timestamp;
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    EntityLastChangedOn : Timestamp;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    NormalisedPhone : String(350);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    NormalisedMobile : String(350);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'z_afiliacion_KUTText'
    @c4c.value.help : 'IndividualCustomerz_afiliacion_KUTCollection'
    @c4c.extension.field : 'true'
    z_afiliacion_KUT : String(2);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    @c4c.extension.field : 'true'
    z_afiliacion_KUTText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'z_categoria_KUTText'
    @c4c.value.help : 'IndividualCustomerz_categoria_KUTCollection'
    @c4c.extension.field : 'true'
    z_categoria_KUT : String(1);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    @c4c.extension.field : 'true'
    z_categoria_KUTText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @c4c.extension.field : 'true'
    z_autorizacion_datos_KUT : Boolean;
    IndividualCustomerAddress : Association to many IndividualCustomerAddressCollection {  };
    IndividualCustomerAttachmentFolder : Association to many IndividualCustomerAttachmentFolderCollection {  };
    IndividualCustomerIdentification : Association to many IndividualCustomerIdentificationCollection {  };
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'true'
  @sap.updatable : 'true'
  @sap.deletable : 'true'
  @c4c.parent.entity.type : 'IndividualCustomer'
  entity IndividualCustomerIdentificationCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    key ObjectID : String(70) not null;
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ParentObjectID : String(70);
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    ETag : Timestamp;
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    @c4c.is.parent.internal.key : 'true'
    CustomerID : String(10);
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    @sap.text : 'IDTypeCodeText'
    @c4c.value.help : 'IndividualCustomerIdentificationIDTypeCodeCollection'
    IDTypeCode : String(6) not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    IDTypeCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    IDNumber : String(60) not null;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    ResponsibleInstitution : String(40);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.display.format : 'Date'
    EntryDate : Date;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.display.format : 'Date'
    ValidFrom : Date;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.display.format : 'Date'
    ValidTo : Date;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'CountryCodeText'
    @c4c.value.help : 'IndividualCustomerIdentificationCountryCodeCollection'
    CountryCode : String(3);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    CountryCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'StateCodeText'
    @c4c.context.property : 'CountryCode'
    @c4c.value.help : 'IndividualCustomerIdentificationStateCodeCollection'
    StateCode : String(6);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    StateCodeText : String;
    IndividualCustomer : Association to IndividualCustomerCollection {  };
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'true'
  @sap.updatable : 'true'
  @sap.deletable : 'true'
  @c4c.parent.entity.type : 'IndividualCustomer'
  entity IndividualCustomerAddressCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    key ObjectID : String(70) not null;
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ParentObjectID : String(70);
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    @c4c.is.parent.internal.key : 'true'
    CustomerID : String(10);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'false'
    MainIndicator : Boolean;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'CountryCodeText'
    @c4c.value.help : 'IndividualCustomerAddressCountryCodeCollection'
    CountryCode : String(3);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    CountryCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'StateCodeText'
    @c4c.value.help : 'IndividualCustomerAddressStateCodeCollection'
    StateCode : String(6);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    StateCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    HouseNumber : String(100);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    Street : String(360);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    District : String(240);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    City : String(240);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    StreetPostalCode : String(100);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    Phone : String(350);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    Mobile : String(350);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    Email : String(765);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    EmailInvalidIndicator : Boolean;
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    ETag : Timestamp;
    IndividualCustomer : Association to IndividualCustomerCollection {  };
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'true'
  @sap.updatable : 'true'
  @sap.deletable : 'true'
  entity IndividualCustomerAttachmentFolderCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    key ObjectID : String(70) not null;
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    @c4c.is.parent.internal.key : 'true'
    CustomerID : String(10);
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    Name : String;
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    @sap.text : 'TypeCodeText'
    @c4c.value.help : 'IndividualCustomerAttachmentFolderTypeCodeCollection'
    TypeCode : String(5);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    TypeCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    LinkWebURI : String;
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    MimeType : String;
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    DocumentLink : String;
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Binary : LargeBinary;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    CreatedBy : String(80);
    @odata.Type : 'Edm.DateTime'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    CreatedOn : Timestamp;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    LastUpdatedBy : String(80);
    @odata.Type : 'Edm.DateTime'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    LastUpdatedOn : Timestamp;
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    ETag : Timestamp;
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    @sap.text : 'CategoryCodeText'
    @c4c.value.help : 'IndividualCustomerAttachmentFolderCategoryCodeCollection'
    CategoryCode : String(1) not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    CategoryCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ParentObjectID : String(70);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    UUID : UUID not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'true'
  @sap.updatable : 'true'
  @sap.deletable : 'false'
  entity CorporateAccountCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    key ObjectID : String(70) not null;
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    AccountID : String(10);
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    UUID : UUID;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ExternalID : String(100);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ExternalSystem : String(32);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'RoleCodeText'
    @c4c.value.help : 'CorporateAccountRoleCodeCollection'
    RoleCode : String(6) not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    RoleCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'LifeCycleStatusCodeText'
    @c4c.value.help : 'CorporateAccountLifeCycleStatusCodeCollection'
    LifeCycleStatusCode : String(2);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    LifeCycleStatusCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'IndustrialSectorCodeText'
    @c4c.value.help : 'CorporateAccountIndustrialSectorCodeCollection'
    IndustrialSectorCode : String(10);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    IndustrialSectorCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    Name : String(40) not null;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    AdditionalName : String(40);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'CountryCodeText'
    @c4c.value.help : 'CorporateAccountCountryCodeCollection'
    CountryCode : String(3);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    CountryCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'StateCodeText'
    @c4c.value.help : 'CorporateAccountStateCodeCollection'
    StateCode : String(6);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    StateCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    HouseNumber : String(100);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    Street : String(360);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    District : String(240);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    City : String(240);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    StreetPostalCode : String(100);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    Phone : String(350);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    Mobile : String(350);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    Email : String(765);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'LanguageCodeText'
    @c4c.value.help : 'CorporateAccountLanguageCodeCollection'
    LanguageCode : String(2);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    LanguageCodeText : String;
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    CreationOn : Timestamp;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    CreatedBy : String(480);
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ChangedOn : Timestamp;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ChangedBy : String(480);
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    ETag : Timestamp;
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    EntityLastChangedOn : Timestamp;
    CorporateAccountHasContactPerson : Association to many CorporateAccountHasContactPersonCollection {  };
    CorporateAccountIdentification : Association to many CorporateAccountIdentificationCollection {  };
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'true'
  @sap.updatable : 'true'
  @sap.deletable : 'true'
  @c4c.parent.entity.type : 'CorporateAccount'
  entity CorporateAccountIdentificationCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    key ObjectID : String(70) not null;
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ParentObjectID : String(70);
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    ETag : Timestamp;
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    @c4c.is.parent.internal.key : 'true'
    AccountID : String(10);
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    @sap.text : 'IDTypeCodeText'
    @c4c.value.help : 'CorporateAccountIdentificationIDTypeCodeCollection'
    IDTypeCode : String(6) not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    IDTypeCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    IDNumber : String(60) not null;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    ResponsibleInstitution : String(40);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.display.format : 'Date'
    EntryDate : Date;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.display.format : 'Date'
    ValidFrom : Date;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.display.format : 'Date'
    ValidTo : Date;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'CountryCodeText'
    @c4c.value.help : 'CorporateAccountIdentificationCountryCodeCollection'
    CountryCode : String(3);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    CountryCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'StateCodeText'
    @c4c.context.property : 'CountryCode'
    @c4c.value.help : 'CorporateAccountIdentificationStateCodeCollection'
    StateCode : String(6);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    StateCodeText : String;
    CorporateAccount : Association to CorporateAccountCollection {  };
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'true'
  @sap.updatable : 'true'
  @sap.deletable : 'true'
  @c4c.parent.entity.type : 'CorporateAccount'
  entity CorporateAccountHasContactPersonCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    key ObjectID : String(70) not null;
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ParentObjectID : String(70);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    AccountID : String(10);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    ContactID : String(10) not null;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    MainIndicator : Boolean;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    JobTitle : String(240);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    Department : String(240);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    Email : String(765);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    Mobile : String(350);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    Phone : String(350);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    EmailInvalidIndicator : Boolean;
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    ETag : Timestamp;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'true'
  @sap.updatable : 'true'
  @sap.deletable : 'false'
  entity ContactCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    key ObjectID : String(70) not null;
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ContactID : String(10);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ExternalID : String(100);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ExternalSystem : String(32);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'StatusCodeText'
    @c4c.value.help : 'ContactStatusCodeCollection'
    StatusCode : String(2);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    StatusCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    FirstName : String(40);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    MiddleName : String(40);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    LastName : String(40) not null;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    AdditionalFamilyName : String(40);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    Name : String(480);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'GenderCodeText'
    @c4c.value.help : 'ContactGenderCodeCollection'
    GenderCode : String(1);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    GenderCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'LanguageCodeText'
    @c4c.value.help : 'ContactLanguageCodeCollection'
    LanguageCode : String(2);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    LanguageCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.display.format : 'Date'
    BirthDate : Date;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'ContactPermissionCodeText'
    @c4c.value.help : 'ContactContactPermissionCodeCollection'
    ContactPermissionCode : String(1);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ContactPermissionCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    AccountID : String(10);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    AccountUUID : UUID;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    JobTitle : String(240);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    Department : String(240);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    Phone : String(350);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    Mobile : String(350);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    Email : String(765);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    EmailInvalidIndicator : Boolean;
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    CreationOn : Timestamp;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    CreatedBy : String(480);
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ChangedOn : Timestamp;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ChangedBy : String(480);
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    ETag : Timestamp;
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    EntityLastChangedOn : Timestamp;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'true'
  @sap.updatable : 'true'
  @sap.deletable : 'true'
  @c4c.parent.entity.type : 'ServiceRequest'
  entity ServiceRequestPartyCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    key ObjectID : String(70) not null;
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ParentObjectID : String(70);
    @sap.creatable : 'true'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    @c4c.is.parent.internal.key : 'true'
    ServiceRequestID : String(35);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    PartyID : String(60);
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'false'
    PartyUUID : UUID;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    @sap.text : 'RoleCodeText'
    @c4c.value.help : 'ServiceRequestPartyRoleCodeCollection'
    RoleCode : String(10);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    RoleCodeText : String;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    @sap.text : 'RoleCategoryCodeText'
    @c4c.value.help : 'ServiceRequestPartyRoleCategoryCodeCollection'
    RoleCategoryCode : String(3);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    RoleCategoryCodeText : String;
    @sap.creatable : 'true'
    @sap.updatable : 'true'
    @sap.filterable : 'true'
    Main : Boolean;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    DeterminationMethodCode : String(4);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    PartyName : String(480);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    Phone : String(40);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    Mobile : String(40);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    Email : String(255);
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    ETag : Timestamp;
    ServiceRequest : Association to ServiceRequestCollection {  };
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @c4c.parent.entity.type : 'ServiceRequest'
  entity ServiceRequestHistoricalVersionCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    key ObjectID : String(70) not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ParentObjectID : String(70);
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    StartDateTime : Timestamp;
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    EndDateTime : Timestamp;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    @sap.text : 'ServiceRequestUserLifeCycleStatusCodeText'
    @c4c.value.help : 'ServiceRequestHistoricalVersionServiceRequestUserLifeCycleStatusCodeCollection'
    ServiceRequestUserLifeCycleStatusCode : String(2);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ServiceRequestUserLifeCycleStatusCodeText : String;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    @sap.text : 'ServiceRequestLifeCycleStatusCodeText'
    @c4c.value.help : 'ServiceRequestHistoricalVersionServiceRequestLifeCycleStatusCodeCollection'
    ServiceRequestLifeCycleStatusCode : String(2);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ServiceRequestLifeCycleStatusCodeText : String;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    @sap.text : 'RequestAssignmentStatusCodeText'
    @c4c.value.help : 'ServiceRequestHistoricalVersionRequestAssignmentStatusCodeCollection'
    RequestAssignmentStatusCode : String(2);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    RequestAssignmentStatusCodeText : String;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    @sap.text : 'ServiceTermsServicePriorityCodeText'
    @c4c.value.help : 'ServiceRequestHistoricalVersionServiceTermsServicePriorityCodeCollection'
    ServiceTermsServicePriorityCode : String(1);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ServiceTermsServicePriorityCodeText : String;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    @sap.text : 'EscalationStatusCodeText'
    @c4c.value.help : 'ServiceRequestHistoricalVersionEscalationStatusCodeCollection'
    EscalationStatusCode : String(2);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    EscalationStatusCodeText : String;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ServiceIssueCategoryID : String(25);
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ProcessorPartyUUID : UUID;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ServiceSupportTeamPartyUUID : UUID;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    ServiceTechnicianPartyUUID : UUID;
    @odata.Type : 'Edm.DateTimeOffset'
    @odata.Precision : 7
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    ETag : Timestamp;
    ServiceRequest : Association to ServiceRequestCollection {  };
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ContactContactPermissionCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ContactGenderCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ContactLanguageCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ContactStatusCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity CorporateAccountCountryCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity CorporateAccountIdentificationCountryCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity CorporateAccountIdentificationIDTypeCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity CorporateAccountLanguageCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity CorporateAccountLifeCycleStatusCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity CorporateAccountRoleCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity IndividualCustomerAddressCountryCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity IndividualCustomerAttachmentFolderCategoryCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity IndividualCustomerAttachmentFolderTypeCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity IndividualCustomerContactPermissionCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity IndividualCustomerCountryCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity IndividualCustomerGenderCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity IndividualCustomerIdentificationCountryCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity IndividualCustomerIdentificationIDTypeCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity IndividualCustomerLanguageCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity IndividualCustomerLifeCycleStatusCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity IndividualCustomerNationalityCountryCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity IndividualCustomerRoleCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity IndividualCustomerTimeZoneCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity IndividualCustomerTitleCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity IndividualCustomerz_afiliacion_KUTCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity IndividualCustomerz_categoria_KUTCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity OpportunityBusinessTransactionDocumentReferenceBusinessTransactionDocumentRelationshipRoleCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity OpportunityBusinessTransactionDocumentReferenceItemTypeCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity OpportunityBusinessTransactionDocumentReferenceSalesCycleCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity OpportunityBusinessTransactionDocumentReferenceSalesCyclePhaseCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity OpportunityBusinessTransactionDocumentReferenceSalesCyclePhaseStepCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity OpportunityBusinessTransactionDocumentReferenceTypeCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity OpportunityDistributionChannelCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity OpportunityDivisionCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity OpportunityExpectedRevenueAmountCurrencyCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity OpportunityGroupCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity OpportunityLifeCycleStatusCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity OpportunityOriginTypeCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity OpportunityPriorityCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity OpportunityProcessingTypeCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity OpportunityResultReasonCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity OpportunitySalesCyclePhaseCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity OpportunitySalesForecastCategoryCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity OpportunityTextCollectionTypeCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestAttachmentFolderCategoryCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestAttachmentFolderTypeCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestBusinessTransactionDocumentReferenceRoleCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestBusinessTransactionDocumentReferenceTypeCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestCompleteDuedatetimeZoneCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestDataOriginTypeCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestDistributionChannelCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestDivisionCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestDocumentLanguageCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestEscalationStatusCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestEscalationTimePointtimeZoneCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestFirstReactionDuedatetimeZoneCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestHistoricalVersionEscalationStatusCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestHistoricalVersionRequestAssignmentStatusCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestHistoricalVersionServiceRequestLifeCycleStatusCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestHistoricalVersionServiceRequestUserLifeCycleStatusCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestHistoricalVersionServiceTermsServicePriorityCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestOnSiteArrivalDuetimeZoneCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestOnSiteArrivaltimeZoneCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestPartyRoleCategoryCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestPartyRoleCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestProcessingTypeCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestRequestAssignmentStatusCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestRequestCloseddatetimeZoneCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestRequestFinisheddatetimeZoneCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestRequestInProcessdatetimeZoneCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestRequestInitialReceiptdatetimeZoneCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestRequestedFulfillmentPeriodEndtimeZoneCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestRequestedFulfillmentPeriodStarttimeZoneCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestResolutionDuetimeZoneCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestResolvedOntimeZoneCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestResponseByProcessorDateTimeZoneCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestResponseByProcessorDueDateTimeZoneCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestResponseByRequesterDateTimeZoneCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestServicePriorityCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestServiceRequestClassificationCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestServiceRequestLifeCycleStatusCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestServiceRequestUserLifeCycleStatusCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestTextCollectionLanguageCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity ServiceRequestTextCollectionTypeCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'false'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity CorporateAccountIdentificationStateCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    key Context : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity CorporateAccountIndustrialSectorCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    key Context : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity CorporateAccountStateCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    key Context : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity IndividualCustomerAddressStateCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    key Context : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity IndividualCustomerIdentificationStateCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    key Context : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity IndividualCustomerStateCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    key Context : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    Description : String not null;
  };

  @cds.external : true
  @cds.persistence.skip : true
  @sap.creatable : 'false'
  @sap.updatable : 'false'
  @sap.deletable : 'false'
  @sap.semantics : 'fixed-values'
  entity OpportunityExternalUserStatusCodeCollection {
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    key Context : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    key Code : String not null;
    @sap.creatable : 'false'
    @sap.updatable : 'false'
    @sap.filterable : 'true'
    Description : String not null;
  };
};

