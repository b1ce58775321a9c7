using { AtencionService } from '../../srv/atencion/service';

annotate AtencionService.PQRS with @odata.draft.enabled;
