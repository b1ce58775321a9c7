using { PoliticaService } from '../../srv/politica/service';
using from '../../srv/politica/borradores';

// Packs are loaded whole; nothing is searched in so few rows.
annotate PoliticaService.PaquetesPolitica  with @Capabilities.SearchRestrictions.Searchable: false;
annotate PoliticaService.TerminosPolitica  with @Capabilities.SearchRestrictions.Searchable: false;
annotate PoliticaService.HallazgosPolitica with @Capabilities.SearchRestrictions.Searchable: false;
annotate PoliticaService.Calendarios       with @Capabilities.SearchRestrictions.Searchable: false;
annotate PoliticaService.TurnosCalendario  with @readonly @Capabilities.SearchRestrictions.Searchable: false;
annotate PoliticaService.Festivos          with @Capabilities.SearchRestrictions.Searchable: false;

// A draft begins with an action of its own; edited, saved as it is, and activated when it passes its review.
annotate PoliticaService.BorradoresPolitica with @odata.draft.enabled;
annotate PoliticaService.BorradoresPolitica with @Capabilities.InsertRestrictions.Insertable: false;
annotate PoliticaService.BorradoresPolitica with @UI: {
  UpdateHidden: { $edmJson: { $Ne: [ { $Path: 'situacion_code' }, 'ABIERTO' ] } },
  DeleteHidden: { $edmJson: { $Ne: [ { $Path: 'situacion_code' }, 'ABIERTO' ] } }
};
annotate PoliticaService.BorradoresPolitica    with @Capabilities.SearchRestrictions.Searchable: false;
annotate PoliticaService.InternosBorrador      with @Capabilities.SearchRestrictions.Searchable: false;
annotate PoliticaService.RecepcionesBorrador   with @Capabilities.SearchRestrictions.Searchable: false;
annotate PoliticaService.PuntosCalidadBorrador with @Capabilities.SearchRestrictions.Searchable: false;
annotate PoliticaService.CalendariosBorrador   with @Capabilities.SearchRestrictions.Searchable: false;
annotate PoliticaService.TurnosBorrador        with @Capabilities.SearchRestrictions.Searchable: false;
annotate PoliticaService.AsignacionesBorrador  with @Capabilities.SearchRestrictions.Searchable: false;
annotate PoliticaService.RevisionesBorrador    with @Capabilities.SearchRestrictions.Searchable: false;
