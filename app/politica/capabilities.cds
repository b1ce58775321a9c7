using { PoliticaService } from '../../srv/politica/service';

// Packs are loaded whole; nothing is searched in so few rows.
annotate PoliticaService.PaquetesPolitica  with @Capabilities.SearchRestrictions.Searchable: false;
annotate PoliticaService.TerminosPolitica  with @Capabilities.SearchRestrictions.Searchable: false;
annotate PoliticaService.HallazgosPolitica with @Capabilities.SearchRestrictions.Searchable: false;
annotate PoliticaService.Calendarios       with @Capabilities.SearchRestrictions.Searchable: false;
annotate PoliticaService.TurnosCalendario  with @readonly @Capabilities.SearchRestrictions.Searchable: false;
annotate PoliticaService.Festivos          with @Capabilities.SearchRestrictions.Searchable: false;
