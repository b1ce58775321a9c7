using { AtencionService } from '../../srv/atencion/service';

// Filed is filed: a draft becomes a case, and a case changes by acts of others.
annotate AtencionService.PQRS with @odata.draft.enabled;
annotate AtencionService.PQRS with @UI.UpdateHidden: true @UI.DeleteHidden: true;

// What an action of the counter changes is read again at once.
annotate AtencionService.Personas with actions {
  crearOportunidad @Common.SideEffects.TargetEntities: [ in.oportunidades, in.atenciones ];
};

// Added by an action of their own; a file may go only while nothing is filed yet.
annotate AtencionService.Notas with @UI: { CreateHidden, UpdateHidden, DeleteHidden };
annotate AtencionService.Anexos with @UI: {
  CreateHidden,
  UpdateHidden,
  DeleteHidden: { $edmJson: { $Path: 'IsActiveEntity' } }
};

// Short tables of one case or one person: a search box would only stand in the way.
annotate AtencionService.Anexos with @Capabilities.SearchRestrictions.Searchable: false;
annotate AtencionService.Notas with @Capabilities.SearchRestrictions.Searchable: false;
annotate AtencionService.Hitos with @Capabilities.SearchRestrictions.Searchable: false;
annotate AtencionService.Actuaciones with @Capabilities.SearchRestrictions.Searchable: false;
annotate AtencionService.CasosDePersona with @Capabilities.SearchRestrictions.Searchable: false;

annotate AtencionService.Tickets with @Capabilities: { SearchRestrictions.Searchable: false, FilterRestrictions.Filterable: false };
// Only by whose they are, which the list to choose from in a filing needs
annotate AtencionService.Oportunidades with @Capabilities: {
  SearchRestrictions.Searchable: false,
  FilterRestrictions.NonFilterableProperties: [ objectID, numero, nombre, estado, creadaEn, motivo ]
};
annotate AtencionService.Identificaciones with @Capabilities: { SearchRestrictions.Searchable: false, FilterRestrictions.Filterable: false };
annotate AtencionService.Autorizaciones with @Capabilities.SearchRestrictions.Searchable: false;
annotate AtencionService.Atenciones with @Capabilities.SearchRestrictions.Searchable: false;
// Logged from the page of the person, with what is known of her
annotate AtencionService.Atenciones with @UI: { CreateHidden, UpdateHidden, DeleteHidden };
annotate AtencionService.Autorizaciones with @UI: { CreateHidden, UpdateHidden, DeleteHidden };
