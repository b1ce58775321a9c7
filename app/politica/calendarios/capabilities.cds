using { PoliticaService } from '../../../srv/calendario/servicio';

// Only actions change a calendar.
annotate PoliticaService.CambiosCalendario      with @Capabilities.SearchRestrictions.Searchable: false;
annotate PoliticaService.LineasCambioCalendario with @Capabilities.SearchRestrictions.Searchable: false;
annotate PoliticaService.AfectadosCalendario    with @Capabilities.SearchRestrictions.Searchable: false;
annotate PoliticaService.CierresCalendario      with @Capabilities.SearchRestrictions.Searchable: false;
annotate PoliticaService.ReglasFestivo          with @Capabilities.SearchRestrictions.Searchable: false;
