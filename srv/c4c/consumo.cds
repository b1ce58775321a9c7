using { c4c } from '../external/c4c';

namespace escucha.c4c;

// What Escucha uses of C4C, under its own names; the imported API is never touched. Read by `conexion/vista.ts`.
// `@escucha.extension` names the setting that says what a field of extension is called in this tenant.

@cds.persistence.skip
entity Clientes as projection on c4c.IndividualCustomerCollection {
  key ObjectID                 as objectID,
      CustomerID               as codigo,
      LifeCycleStatusCode      as estado,
      FormattedName            as nombre,
      @escucha.extension: 'persona.afiliacion'
      z_afiliacion_KUT         as afiliacion,
      @escucha.extension: 'persona.categoria'
      z_categoria_KUT          as categoria,
      @escucha.extension: 'persona.autorizacion'
      z_autorizacion_datos_KUT as autorizada,
      Email                    as correo,
      Mobile                   as celular,
      Phone                    as telefono,
      Street                   as calle,
      HouseNumber              as numeroCalle,
      City                     as municipio
};

/** Each with what tells its bearer apart from others with the same document. */
@cds.persistence.skip
entity Identificaciones as projection on c4c.IndividualCustomerIdentificationCollection {
  key ObjectID                               as objectID,
      CustomerID                             as cliente,
      IDTypeCode                             as tipo,
      IDNumber                               as numero,
      IndividualCustomer.LifeCycleStatusCode as estado,
      IndividualCustomer.FormattedName       as nombre,
      IndividualCustomer.City                as municipio
};

@cds.persistence.skip
entity Tickets as projection on c4c.ServiceRequestCollection {
  key ObjectID                                 as objectID,
      ID                                       as numero,
      BuyerPartyID                             as cliente,
      Name                                     as asunto,
      ServiceRequestUserLifeCycleStatusCode    as estado,
      ServiceRequestUserLifeCycleStatusCodeText as estadoTexto,
      ServicePriorityCode                      as prioridad,
      CreationDateTime                         as creadoEn,
      @escucha.extension: 'ticket.radicado'
      z_radicado_KUT                           as radicado
};

@cds.persistence.skip
entity Oportunidades as projection on c4c.OpportunityCollection {
  key ObjectID                as objectID,
      ID                      as numero,
      ProspectPartyID         as cliente,
      Name                    as nombre,
      LifeCycleStatusCode     as estado,
      CreationDateTime        as creadaEn,
      @escucha.extension: 'oportunidad.clave'
      z_radicado_KUT          as clave
};

@cds.persistence.skip
entity Referencias as projection on c4c.ServiceRequestBusinessTransactionDocumentReferenceCollection {
  key ObjectID       as objectID,
      ParentObjectID as ticket,
      TypeCode       as tipo,
      ID             as documento
};
