using { c4c } from '../external/c4c';

namespace escucha.c4c;

// What Escucha uses of C4C, under its own names; the imported API is never touched.

@cds.persistence.skip
entity Clientes as projection on c4c.IndividualCustomerCollection {
  key ObjectID                 as objectID,
      CustomerID               as codigo,
      FormattedName            as nombre,
      z_afiliacion_KUT         as afiliacion,
      z_categoria_KUT          as categoria,
      z_autorizacion_datos_KUT as autorizada,
      Email                    as correo,
      Mobile                   as celular,
      Phone                    as telefono,
      Street                   as calle,
      HouseNumber              as numeroCalle,
      City                     as municipio
};

@cds.persistence.skip
entity Identificaciones as projection on c4c.IndividualCustomerIdentificationCollection {
  key ObjectID   as objectID,
      CustomerID as cliente,
      IDTypeCode as tipo,
      IDNumber   as numero
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
      z_radicado_KUT                           as radicado
};

@cds.persistence.skip
entity Oportunidades as projection on c4c.OpportunityCollection {
  key ObjectID                as objectID,
      ID                      as numero,
      ProspectPartyID         as cliente,
      Name                    as nombre,
      LifeCycleStatusCode     as estado,
      CreationDateTime        as creadaEn
};

@cds.persistence.skip
entity Referencias as projection on c4c.ServiceRequestBusinessTransactionDocumentReferenceCollection {
  key ObjectID       as objectID,
      ParentObjectID as ticket,
      TypeCode       as tipo,
      ID             as documento
};
